import type { Cell, Row, TableBlock } from "./document.ts";

/** Where a row's cells begin, by physical column; what a cell from the row above still covers begins there too. */
type Starts = readonly number[];

/**
 * A table whose rows do not share their columns, made to: pages set with other column widths, joined into one table,
 * leave more physical columns than any row has cells. Rows with most cells set the columns, in order; a row with
 * fewer is laid over the columns of the nearest of those. Where a row fits none, the table stays as it was.
 */
export function squared(table: TableBlock): TableBlock {
  const width = Math.max(0, ...table.rows.map((r) => r.cells.length));
  if (!table.rows.some((r) => r.cells.some((c) => c.covered))) return table;
  const starts = startsOf(table.rows);
  const most = Math.max(...starts.map((s) => s.length));
  const layouts = starts.map((s) => (s.length === most ? s : null));
  if (most === width || new Set(layouts.flatMap((l) => (l === null ? [] : [l.join()]))).size < 2)
    return table;
  const amounts = amountColumns(table.rows, starts, most);
  const rows: Row[] = [];
  for (const [i, row] of table.rows.entries()) {
    const own = starts[i] as Starts;
    const layout = isSum(row, own, amounts) ? withHead(own, most) : nearest(layouts, i, own);
    if (layout === null) return table;
    rows.push({ ...row, cells: laidOver(row, own, layout) });
  }
  return { ...table, rows };
}

function startsOf(rows: readonly Row[]): readonly Starts[] {
  // Of each physical column: the first column of the cell that still covers it, and in how many rows to come.
  let above: { readonly start: number; readonly rows: number }[] = [];
  return rows.map((row) => {
    const starts: number[] = [];
    const here: typeof above = [];
    for (let p = 0; p < row.cells.length; ) {
      const cell = row.cells[p] as Cell;
      const from = cell.covered ? above[p] : undefined;
      let until = p + (cell.colspan ?? 1);
      if (from !== undefined) while (until < row.cells.length && above[until]?.start === from.start) until++;
      starts.push(p);
      const left = from === undefined ? (cell.rowspan ?? 1) - 1 : from.rows - 1;
      if (left > 0) for (let q = p; q < until; q++) here[q] = { start: p, rows: left };
      p = until;
    }
    above = here;
    return starts;
  });
}

/** The layout of the nearest row with most cells, before or after, that has a column wherever this row has a cell. */
function nearest(layouts: readonly (Starts | null)[], row: number, starts: Starts): Starts | null {
  const fits = (layout: Starts | null | undefined): layout is Starts =>
    layout !== null && layout !== undefined && starts.every((s) => layout.includes(s));
  for (let away = 0; away < layouts.length; away++)
    for (const layout of [layouts[row - away], layouts[row + away]]) if (fits(layout)) return layout;
  return null;
}

const figures = /^[\s\d,.，．\-—]*$/;

/** How many columns at the end hold figures alone, in every row with most cells that names something. */
function amountColumns(rows: readonly Row[], starts: readonly Starts[], most: number): number | null {
  const counts = rows.flatMap((row, i) => {
    const own = starts[i] as Starts;
    const word = own.findLastIndex((s) => !figures.test(row.cells[s]?.text ?? ""));
    const filled = own.slice(word + 1).some((s) => /\d/.test(row.cells[s]?.text ?? ""));
    return own.length !== most || word < 0 || !filled ? [] : [most - 1 - word];
  });
  return counts.length > 0 && counts.every((n) => n === counts[0]) ? (counts[0] ?? null) : null;
}

/** A row of as many figures as there are columns of them, behind one merged word (合计). */
function isSum(row: Row, [first = 0, ...others]: Starts, amounts: number | null): boolean {
  const head = row.cells[first] as Cell;
  const merged = (head.colspan ?? 1) > 1 && !figures.test(head.text);
  return merged && others.length === amounts && others.every((s) => figures.test(row.cells[s]?.text ?? ""));
}

/** Columns such that the first cell of a row lies over all that its other cells leave. */
function withHead([first = 0, ...others]: Starts, columns: number): Starts {
  const over = columns - others.length;
  return [...Array.from({ length: over }, (_, i) => first + i / over), ...others];
}

function laidOver(row: Row, starts: Starts, layout: Starts): readonly Cell[] {
  const cells: Cell[] = [];
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? Number.POSITIVE_INFINITY;
    const columns = layout.filter((s) => s >= start && s < end).length;
    const { colspan: _, ...cell } = row.cells[start] as Cell;
    cells.push(columns > 1 ? { ...cell, colspan: columns } : cell);
    for (let more = 1; more < columns; more++) cells.push({ text: "", covered: true });
  }
  return cells;
}
