import type { Cell, Row } from "@mingce/core";

/**
 * A row of labels and fields with the spans a source without spans shows by its blanks: what is printed reaches over
 * the blanks on its right, except over those that are `kept`. A row that has spans stays as it is.
 */
export function withFieldSpans(row: Row, kept: (cell: number) => boolean): Row {
  if (row.cells.some((c) => c.covered || c.colspan || c.rowspan)) return row;
  const cells: Cell[] = [];
  let head: number | null = null;
  row.cells.forEach((cell, c) => {
    const printed = cell.text.trim() !== "";
    const before = head === null ? undefined : cells[head];
    if (printed || kept(c) || before === undefined || head === null) {
      head = printed ? c : null;
      cells.push(cell);
      return;
    }
    cells[head] = { ...before, colspan: (before.colspan ?? 1) + 1 };
    cells.push({ text: "", covered: true });
  });
  return { ...row, cells };
}
