/** A cell of a sheet; row and column from 1. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, ends included; rows and columns from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column a sheet can have (ECMA-376). */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** "B12" → row 12, column 2; null for anything that is no cell of a sheet. */
export function cellAt(reference: string): CellAt | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
  if (match === null) return null;
  const column = columnNumber(match[1] ?? "");
  const row = Number(match[2]);
  return row <= lastRow && column <= lastColumn ? { row, column } : null;
}

/** "A1:C3", "B2" → its rectangle, whichever corners are named; null for anything else. */
export function areaOf(reference: string): Area | null {
  const [first = "", second = first] = reference.split(":");
  const [a, b] = [cellAt(first), cellAt(second)];
  if (a === null || b === null) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** "A" → 1, "AA" → 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
