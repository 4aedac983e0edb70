import type { SetCell, SetTable } from "./set-table.ts";

/** Widths of a table's columns, in characters of full width (em), and whether they had to be squeezed below need. */
export interface ColumnWidths {
  readonly widths: readonly number[];
  /** What the widths add to; more than was there where even the least is too much. */
  readonly total: number;
}

/** Blank left and right of a cell's text, in em. */
const padding = 1;

/** No column is made wider than this by its texts or its heading, nor narrower by having none. */
const widest = 22;
const widestByHeading = 7;
const narrowest = 2;

/** What a cell cannot do without: numbers and codes stand in one line, words break after this many characters. */
const leastWords = { head: 3, rowName: 7, text: 4 } as const;

/**
 * Widths that show every number in one line and give texts what is left of `available` (em), by how long they are.
 * Limit: spanned cells ask for nothing.
 */
export function columnWidths({ rows, columns }: SetTable, available: number): ColumnWidths {
  const least = Array.from({ length: columns }, () => narrowest);
  const wish = [...least];
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (cell.covered || cell.colspan > 1) return;
      const length = textWidth(cell.text) + padding;
      least[column] = Math.max(least[column] ?? 0, leastWidth(cell, length));
      wish[column] = Math.max(wish[column] ?? 0, Math.min(length, widestBy(cell)));
    });
  }
  const wished = wish.map((width, i) => Math.max(width, least[i] ?? 0));
  const room = Math.max(0, available - sum(least));
  const asked = sum(wished) - sum(least);
  const share = asked === 0 ? 0 : Math.min(1, room / asked);
  const widths = least.map((width, i) => width + share * ((wished[i] ?? 0) - width));
  return { widths, total: sum(widths) };
}

/** The width of a text's longest line in em: a Chinese character is 1, a Latin letter or digit a half. */
export function textWidth(text: string): number {
  return Math.max(
    0,
    ...text.split("\n").map((line) => [...line].reduce((n, c) => n + (c <= "\u02ff" ? 0.5 : 1), 0)),
  );
}

function widestBy({ setting }: SetCell): number {
  return setting === "head" ? widestByHeading : widest;
}

function leastWidth({ setting }: SetCell, length: number): number {
  if (setting === "number" || setting === "code") return length;
  return Math.min(length, leastWords[setting] + padding);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
