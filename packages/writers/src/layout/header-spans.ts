import type { Cell, Row } from "@mingce/core";

/**
 * Header rows with the spans a source without spans shows by its blanks: a blank beside a heading and above another
 * heading belongs to the first, a blank under a heading continues it downwards. Rows that have spans stay as they are.
 */
export function withHeaderSpans(rows: readonly Row[]): readonly Row[] {
  if (rows.some((row) => row.cells.some((c) => c.covered || c.colspan || c.rowspan))) return rows;
  const grid = rows.map((row) => [...row.cells]);
  const upper = grid.length - (isNumberRow(rows.at(-1)) ? 1 : 0);
  for (let r = upper - 1; r >= 0; r--) spanRow(grid, r, upper);
  return rows.map((row, r) => ({ ...row, cells: grid[r] ?? row.cells }));
}

/** Spans of one row; the rows below have theirs already. */
function spanRow(grid: Cell[][], r: number, upper: number): void {
  const row = grid[r] ?? [];
  const at = (i: number, c: number) => (i < upper ? grid[i]?.[c] : undefined);
  const headed = (i: number, c: number) => (at(i, c)?.text.trim() ?? "") !== "";
  const blank = (i: number, c: number) => {
    const cell = at(i, c);
    return cell !== undefined && cell.covered !== true && cell.text.trim() === "";
  };
  const belowHeads = (c: number) => headed(r + 1, c) || at(r + 1, c)?.covered === true;
  row.forEach((cell, c) => {
    if (!headed(r, c)) return;
    let colspan = 1;
    if (headed(r + 1, c)) while (blank(r, c + colspan) && belowHeads(c + colspan)) colspan++;
    let rowspan = 1;
    if (colspan === 1) while (blank(r + rowspan, c)) rowspan++;
    row[c] = { ...cell, ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
    for (let i = 1; i < colspan; i++) row[c + i] = covered;
    for (let i = 1; i < rowspan; i++) (grid[r + i] ?? [])[c] = covered;
  });
}

const covered: Cell = { text: "", covered: true };

/** The row of column numbers under the headings. */
function isNumberRow(row: Row | undefined): boolean {
  return row?.cells.every((c) => /^(?:\d{1,2}|※|)$/.test(c.text.trim())) ?? false;
}
