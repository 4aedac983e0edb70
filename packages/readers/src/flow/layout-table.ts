import { cellText } from "./cell-text.ts";
import type { FlowCell, FlowTable } from "./flow.ts";

/**
 * Says whether a table only arranges what is in it on the page: its cells hold paragraphs and tables of their own.
 *
 * A table with one filled cell is a frame around a text. A table with tables inside is a frame around these where
 * they have at least as many filled cells as it has itself; a table of data with a small table in one cell is none.
 */
export function isLayout(table: FlowTable): boolean {
  const cells = table.rows.flatMap((row) => row.cells);
  const inner = cells.reduce((sum, cell) => sum + cellsInside(cell), 0);
  const own = cells.filter((cell) => cellText(cell.content) !== "").length;
  if (inner > 0) return inner >= own;
  return own === 1 && cells.some((cell) => cells.length <= 2 || paragraphsIn(cell) > 1);
}

function paragraphsIn(cell: FlowCell): number {
  return cell.content.filter((piece) => piece.kind === "paragraph").length;
}

/** Filled cells of the tables in a cell, at any depth. */
function cellsInside(cell: FlowCell): number {
  let count = 0;
  for (const piece of cell.content) {
    if (piece.kind === "paragraph") continue;
    for (const inner of piece.rows.flatMap((row) => row.cells))
      count += (cellText(inner.content) === "" ? 0 : 1) + cellsInside(inner);
  }
  return count;
}
