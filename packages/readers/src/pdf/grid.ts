import { type ColumnLine, columnLines, positions, ruled } from "./column-lines.ts";
import { reach } from "./line-groups.ts";
import type { RulingLines } from "./ruling-lines.ts";

/** A ruled grid: its column lines in each row, its row lines, and which cell covers each position. */
export interface Grid {
  /** Row by row; every row has as many. */
  readonly xs: readonly (readonly number[])[];
  readonly ys: readonly number[];
  /** Cells in reading order. */
  readonly cells: readonly GridCell[];
  /** The index in `cells` of the cell at a row and column. */
  readonly at: readonly (readonly number[])[];
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
}

/**
 * The grid of one group of lines; null where they make none, and for a lone frame around a text.
 *
 * `known` are column lines of the table on the page before: where all of this group's are among them it has them all,
 * drawn or not (a total row whose first cell spans four columns, alone on its page).
 */
export function gridOf({ across, down }: RulingLines, known: readonly number[] = []): Grid | null {
  if (across.length === 0 || down.length === 0) return null;
  const own = positions(
    down.map((v) => v.at),
    across,
  );
  const xs = isPart(own, known) ? known : own;
  const ys = positions(
    across.map((h) => h.at),
    down,
  );
  const lines = columnLines(xs, ys, down);
  const [columns, rows] = [lines.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows < 2) return null;
  const xsOf = ys.slice(1).map((_, row) => lines.map((line) => line.at[row] ?? 0));
  const below = (row: number, column: number) => {
    const [left = 0, right = 0] = (xsOf[row] ?? []).slice(column, column + 2);
    return ruled(across, ys[row] ?? 0, left, right);
  };
  return { xs: xsOf, ys, ...cellsOf(rows, lines, below) };
}

/** Whether all of a group's column lines are among known ones: with the same left edge, and with the same right one or a column line between. */
function isPart(own: readonly number[], known: readonly number[]): boolean {
  const near = (a: number | undefined, b: number | undefined) => Math.abs((a ?? 0) - (b ?? 0)) <= reach;
  const isSameWidth = near(own.at(-1), known.at(-1));
  const isKnown = (x: number) => known.some((k) => near(k, x));
  return (
    own.length < known.length &&
    near(own[0], known[0]) &&
    (isSameWidth || own.length > 2) &&
    own.every(isKnown)
  );
}

/** The cells between the lines: each the widest, then deepest free rectangle from its first position. */
function cellsOf(
  rows: number,
  lines: readonly ColumnLine[],
  ruledAbove: (row: number, column: number) => boolean,
): Pick<Grid, "cells" | "at"> {
  const columns = lines.length - 1;
  const cells: GridCell[] = [];
  const at = Array.from({ length: rows }, () => Array.from({ length: columns }, () => -1));
  const divided = (column: number, row: number) => column >= columns || lines[column]?.drawn[row] === true;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (at[row]?.[column] !== -1) continue;
      let colspan = 1;
      while (!divided(column + colspan, row) && at[row]?.[column + colspan] === -1) colspan++;
      const within = Array.from({ length: colspan }, (_, i) => column + i);
      let rowspan = 1;
      while (
        row + rowspan < rows &&
        within.every((c) => goesDown(row + rowspan, c, column)) &&
        divided(column + colspan, row + rowspan)
      ) {
        rowspan++;
      }
      for (let r = row; r < row + rowspan; r++) for (const c of within) (at[r] ?? [])[c] = cells.length;
      cells.push({ row, column, rowspan, colspan });
    }
  }
  return { cells, at };

  /** Whether a cell that begins at column `first` goes on into a position from the row above. */
  function goesDown(row: number, column: number, first: number): boolean {
    return (
      !ruledAbove(row, column) && at[row]?.[column] === -1 && (column === first || !divided(column, row))
    );
  }
}
