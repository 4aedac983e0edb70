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
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i).filter((c) => !isHidden(c));
  const first = run[0]?.number ?? 0;
  const rows = run.map((row, index) => {
    // What reaches into the run from above it is no cell of the table.
    const above = row.covered.filter((p) => p.row >= first);
    const cells = cellsOf(row, above, columns, (bottom) => rowsUntil(run, index, bottom));
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
  const [left = 1, right = 0] = [columns[0], columns.at(-1)];
  for (const { from, to } of above)
    for (let c = Math.max(from, left); c <= Math.min(to, right); c++) at.set(c, covering);
  for (const { from, to, bottom, text, origin } of row.positions) {
    const spanned = columns.slice(firstFrom(columns, from), firstFrom(columns, to + 1));
    const rowspan = rowspanTo(bottom);
    spanned.forEach((column, i) => {
      at.set(column, i > 0 ? covering : { text, origin, ...spans(spanned.length, rowspan) });
    });
  }
  return columns.map((column) => at.get(column) ?? { text: "" });
}

const covering: Cell = { text: "", covered: true };

/** The index of the first column that is not before `column`. */
function firstFrom(columns: readonly number[], column: number): number {
  const left = columns[0] ?? 0;
  let index = Math.max(0, Math.min(columns.length, column - left));
  // Hidden columns only make the index smaller.
  while (index > 0 && (columns[index - 1] ?? 0) >= column) index--;
  return index;
}

function spans(colspan: number, rowspan: number): { readonly colspan?: number; readonly rowspan?: number } {
  return { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
}
