import type { Cell, Row, TableBlock } from "@mingce/core";
import { cellText } from "./cell-text.ts";
import { lowestConfidence } from "./confidence.ts";
import type { Grid } from "./grid.ts";
import { printedLines } from "./printed-lines.ts";
import { boxAround } from "./rectangle.ts";
import type { Run } from "./runs.ts";

/** The runs that stand in a grid, cell by cell, and those that stand outside. */
export interface FilledGrid {
  readonly cells: readonly (readonly Run[])[];
  readonly outside: readonly Run[];
}

/** Puts each run, whole, into the cell where its middle stands. */
export function fillGrid(grid: Grid, runs: readonly Run[]): FilledGrid {
  const cells: Run[][] = grid.cells.map(() => []);
  const outside: Run[] = [];
  for (const run of runs) {
    const [left, top, right, bottom] = run.box;
    const row = indexOf(grid.ys, (top + bottom) / 2);
    const column = indexOf(grid.xs[row] ?? [], (left + right) / 2);
    const cell = cells[grid.at[row]?.[column] ?? -1];
    if (cell === undefined) outside.push(run);
    else cell.push(run);
  }
  return { cells, outside };
}

/** The interval between two lines where a position stands; -1 outside all. */
function indexOf(lines: readonly number[], at: number): number {
  const next = lines.findIndex((line) => line > at);
  return next === -1 ? -1 : next - 1;
}

/** The table of a filled grid; `line` is the number of its first row. */
export function tableOf(grid: Grid, filled: FilledGrid, page: number, line: number): TableBlock {
  const made = grid.cells.map((cell, i): Cell => {
    const lines = printedLines(filled.cells[i] ?? []);
    return {
      text: cellText(lines),
      ...(cell.colspan > 1 && { colspan: cell.colspan }),
      ...(cell.rowspan > 1 && { rowspan: cell.rowspan }),
      box: boxAround(lines.map((l) => l.box)),
      ...lowestConfidence(lines),
    };
  });
  const rows = grid.at.map((indices, row): Row => {
    const cells = indices.map((index, column): Cell => {
      const place = grid.cells[index];
      const stands = place?.row === row && place.column === column;
      return stands ? (made[index] ?? { text: "" }) : { text: "", covered: true };
    });
    return { cells, line: line + row, page, header: false };
  });
  return { kind: "table", rows, page };
}
