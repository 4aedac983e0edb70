import type { CellSetting, SetTable } from "../layout/set-table.ts";
import { printable } from "./printable.ts";

/** A cell at its column and row; spans reach over free positions only and never out of its part of the table. */
export interface PlacedCell {
  readonly x: number;
  readonly y: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly set: CellSetting;
  readonly text: string;
  /** True where it may be cut by the end of a page: it might be higher than one. */
  readonly breakable: boolean;
}

/** The cells of a table that fill it without overlap: those that are repeated on each page, and the others. */
export interface PlacedCells {
  readonly head: readonly PlacedCell[];
  readonly body: readonly PlacedCell[];
}

/** So many characters of a cell for each column of the page's width cannot make a row as high as a page. */
const longestWhole = 300;

/** Places the cells of a table. What a row lacks at its end is filled with an empty cell. */
export function placedCells({ rows, columns, headRows }: SetTable): PlacedCells {
  // A table of headings alone has nothing they could be repeated over.
  const heads = headRows < rows.length ? headRows : 0;
  const taken = new Set<number>();
  const free = (x: number, y: number): boolean => x < columns && !taken.has(y * columns + x);
  const cells = rows.flatMap((row, y) => {
    const end = y < heads ? heads : rows.length;
    const placed: PlacedCell[] = [];
    for (let x = 0; x < columns; x++) {
      if (!free(x, y)) continue;
      const { text, setting, ...span } = row[x] ?? nothing;
      let colspan = 1;
      while (colspan < span.colspan && free(x + colspan, y)) colspan++;
      const isFree = (below: number) =>
        Array.from({ length: colspan }, (_, i) => x + i).every((c) => free(c, below));
      let rowspan = 1;
      while (rowspan < span.rowspan && y + rowspan < end && isFree(y + rowspan)) rowspan++;
      for (let r = y; r < y + rowspan; r++) for (let c = x; c < x + colspan; c++) taken.add(r * columns + c);
      placed.push({
        x,
        y,
        colspan,
        rowspan,
        set: setting,
        text: printable(text),
        breakable: rowspan > 1 || text.length > longestWhole,
      });
    }
    return placed;
  });
  return { head: cells.filter(({ y }) => y < heads), body: cells.filter(({ y }) => y >= heads) };
}

const nothing = { text: "", setting: "text", colspan: 1, rowspan: 1 } as const;
