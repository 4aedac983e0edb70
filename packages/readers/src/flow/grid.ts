import type { Cell } from "@mingce/core";
import { refusals } from "../refusals.ts";
import { largestTable, longestTable, widestRow } from "../text/read-text.ts";
import { Unreadable } from "../unreadable.ts";
import { cellText } from "./cell-text.ts";
import type { FlowCell, FlowRow } from "./flow.ts";

/** Columns and rows a web page may span at most: those of the HTML standard, which browsers cut to. */
const mostColumns = 1_000;

const covered: Cell = { text: "", covered: true };

/**
 * The cells of a table in its grid: each stands once, the positions it reaches over hold covered cells, positions
 * that nothing takes hold empty ones.
 *
 * Errors: throws Unreadable for a table larger than any disclosure's, before its cells are made.
 */
export function gridOf(rows: readonly FlowRow[]): readonly (readonly Cell[])[] {
  if (rows.length > longestTable) throw tooLarge(`有超过 ${longestTable} 行的表格`);
  const widths = rows.map(({ cells }) => (cells.length === 1 ? 0 : widthOf(cells)));
  const others = Math.max(0, ...widths);
  const grid: Cell[][] = rows.map(() => []);
  let [filled, widest] = [0, 0];
  rows.forEach((row, r) => {
    const slots = grid[r] ?? [];
    let column = 0;
    for (const cell of row.cells) {
      column = cell.column ?? column;
      while (slots[column] !== undefined) column++;
      // A title row says colspan="100" and means the whole width.
      const wanted = row.cells.length === 1 && others > 0 ? Math.min(cell.colspan, others) : cell.colspan;
      const span = spanOf(cell, wanted, rows.length - r);
      if (column + span.colspan > widestRow) throw tooLarge(`有超过 ${widestRow} 列的表格`);
      filled += span.colspan * span.rowspan;
      if (filled > largestTable) throw tooLarge("有行数与列数过多的表格");
      put(grid, r, column, cell, span);
      column += span.colspan;
    }
    widest = Math.max(widest, slots.length);
    if (widest * rows.length > largestTable) throw tooLarge("有行数与列数过多的表格");
  });
  return grid.map((slots) => Array.from(slots, (cell) => cell ?? { text: "" }));
}

function widthOf(cells: readonly FlowCell[]): number {
  return cells.reduce((sum, cell) => sum + Math.min(cell.colspan, mostColumns), 0);
}

function spanOf(cell: FlowCell, wanted: number, rowsLeft: number): { colspan: number; rowspan: number } {
  return {
    colspan: Math.min(Math.max(1, wanted), mostColumns),
    rowspan: Math.min(Math.max(1, cell.rowspan), rowsLeft),
  };
}

function put(
  grid: Cell[][],
  row: number,
  column: number,
  cell: FlowCell,
  { colspan, rowspan }: { colspan: number; rowspan: number },
): void {
  for (let r = row; r < row + rowspan; r++) {
    const slots = grid[r] ?? [];
    for (let c = column; c < column + colspan; c++) slots[c] ??= covered;
  }
  (grid[row] ?? [])[column] = {
    text: cellText(cell.content),
    ...originOf(cell),
    ...(colspan > 1 ? { colspan } : {}),
    ...(rowspan > 1 ? { rowspan } : {}),
  };
}

/** Where its first paragraph with text is kept. */
function originOf({ content }: FlowCell): Pick<Cell, "origin"> {
  const first = content.find((piece) => piece.kind === "paragraph" && piece.text.trim() !== "");
  return first?.kind !== "paragraph" || first.origin === undefined ? {} : { origin: first.origin };
}

function tooLarge(what: string): Unreadable {
  return new Unreadable((shown) => refusals.tooComplex(shown, what));
}
