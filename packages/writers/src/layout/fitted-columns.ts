import { columnWidths } from "./column-widths.ts";
import type { SetTable } from "./set-table.ts";

/** Points the text of a table may have, the largest first; the smallest is taken where even that is too wide. */
const sizes = [10.5, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6] as const;

/** The size of a table's text and the widths of its columns, all in points. */
export interface FittedColumns {
  readonly size: number;
  readonly columns: readonly number[];
}

/** The largest letters in which no number breaks within `width` points, and columns that fill it. */
export function fittedColumns(set: SetTable, width: number): FittedColumns {
  for (const size of sizes) {
    const { widths, total } = columnWidths(set, width / size);
    if (total * size > width && size !== sizes.at(-1)) continue;
    return { size, columns: widths.map((w) => (w * width) / total) };
  }
  throw new Error("There is a smallest size.");
}
