import type { Cell, TableBlock } from "@mingce/core";
import { largestTable, longestTable, widestRow } from "../../text/read-text.ts";
import { extentOf, type Position, type VisibleRow } from "./visible-grid.ts";

/** True for a run that no disclosure has, too large to be checked. */
export function isTooLarge(run: readonly VisibleRow[]): boolean {
  const [left, right] = extentOf(run);
  const width = right - left + 1;
  return width > widestRow || run.length > longestTable || run.length * width > largestTable;
}

/** A run of rows as a table: every visible column of it, spanned cells once with what they cover. */
export function tableBlock(
  run: readonly VisibleRow[],
  page: number,
  isHidden: (column: number) => boolean,
): TableBlock {
  const [left, right] = extentOf(run);
  const columns: number[] = [];
  for (let column = left; column <= right; column++) if (!isHidden(column)) columns.push(column);
  let above: readonly Position[] = [];
  const rows = run.map((row, index) => {
    const below = above.filter((p) => p.bottom >= row.number);
    const cells = cellsOf(row, below, columns, (bottom) => rowsUntil(run, index, bottom));
    above = [...below, ...row.positions.filter((p) => p.bottom > row.number)];
    return { cells, line: row.number, page, header: false };
  });
  return { kind: "table", rows, page };
}

/** How many rows of the run, from `index` on, a position down to row `bottom` covers. */
function rowsUntil(run: readonly VisibleRow[], index: number, bottom: number): number {
  let count = 0;
  for (let i = index; i < run.length && (run[i]?.number ?? 0) <= bottom; i++) count++;
  return Math.max(1, count);
}

function cellsOf(
  row: VisibleRow,
  above: readonly Position[],
  columns: readonly number[],
  rowspanTo: (bottom: number) => number,
): readonly Cell[] {
  const at = new Map<number, Cell>();
  for (const position of above)
    for (const column of columns)
      if (position.from <= column && column <= position.to) at.set(column, { text: "", covered: true });
  for (const { from, to, bottom, text } of row.positions) {
    const spanned = columns.filter((column) => from <= column && column <= to);
    const rowspan = rowspanTo(bottom);
    spanned.forEach((column, i) => {
      at.set(column, i > 0 ? { text: "", covered: true } : { text, ...spans(spanned.length, rowspan) });
    });
  }
  return columns.map((column) => at.get(column) ?? { text: "" });
}

function spans(colspan: number, rowspan: number): { readonly colspan?: number; readonly rowspan?: number } {
  return { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
}
