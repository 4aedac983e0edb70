/** A value of a table: a text, or a number as its decimal text; null is no value. */
export type CsvValue = string | null;

/** A table as it is written: a line of names, then the rows. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}

/** A number as this product writes it: nothing in it can be taken for a formula. */
const number = /^-?\d+(?:\.\d+)?$/;

/** What a spreadsheet takes for the beginning of a formula, behind quotation marks put before it as well. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/**
 * A table as CSV (RFC 4180) in UTF-8 with a byte order mark, so that Excel reads its letters right. A text that a
 * spreadsheet would take for a formula has an apostrophe before it (`unarmed` in the readers takes it off).
 */
export function csvText({ header, rows }: CsvTable): string {
  return `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function cell(value: CsvValue): string {
  if (value === null) return "";
  const text = armed(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function armed(text: string): string {
  return formula.test(text) && !number.test(text) ? `'${text}` : text;
}
