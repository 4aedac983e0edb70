import { readable } from "@mingce/core";
import { printedNumber, printedText } from "./number-format/printed-number.ts";
import type { CellValue, SheetCell } from "./workbook.ts";

/** What decides, besides the cell, how it is printed. */
export interface Printing {
  readonly from1904: boolean;
  readonly showsZeros: boolean;
}

/**
 * A value as it stands on the sheet: a number by its number format, blanks around it left out, hanzi in place of
 * their look-alikes. Lines inside a cell stay parted by line feeds.
 */
export function printedValue(value: CellValue, format: string, { from1904, showsZeros }: Printing): string {
  if (value.kind === "empty") return "";
  if (value.kind === "error") return value.error;
  if (value.kind === "boolean") return value.boolean ? "TRUE" : "FALSE";
  if (value.kind === "text")
    return withoutMargins(readable(printedText(value.text, format).replace(/\r\n?/g, "\n")));
  if (value.number === 0 && !showsZeros) return "";
  return printedNumber(value.number, format, from1904).trim();
}

/** As of a cell's value. */
export function printedCell(cell: SheetCell, printing: Printing): string {
  return printedValue(cell.value, cell.format, printing);
}

/** A text without blank lines and blanks around it; blanks before its first line say how deep it stands in a list. */
function withoutMargins(text: string): string {
  return text.replace(/^\s*\n/, "").trimEnd();
}
