import type { Place } from "@mingce/core";

/** A place on a sheet: its number among the visible ones, the row, the words meant. */
export function sheetPlace(page: number | null, line: number | null, text: string): Place {
  return { page, line, table: null, row: null, column: null, section: null, text, box: null, address: null };
}
