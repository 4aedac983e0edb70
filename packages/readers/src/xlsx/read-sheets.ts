import type { EnteredCell, EnteredSheet } from "@mingce/core";
import { documentName } from "../document-name.ts";
import { formatOf } from "../format/format.ts";
import type { Refusal } from "../read-result.ts";
import { refusals } from "../refusals.ts";
import { Unreadable } from "../unreadable.ts";
import { openPackage } from "../zip/package.ts";
import { printedCell } from "./printed-cell.ts";
import { readWorkbook } from "./read-workbook.ts";
import { withResults } from "./with-results.ts";
import type { SheetCell } from "./workbook.ts";

/** The sheets of a workbook as they were filled in, or why there are none. */
export type ReadSheets =
  | { readonly ok: true; readonly sheets: readonly EnteredSheet[] }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Reads a workbook (.xlsx, .xlsm) cell by cell: the visible sheets in the order of their tabs, of every cell its text
 * as it was entered or is shown, and its number. Hidden rows and columns are read, because they were entered too.
 * Errors: returns a refusal `file/…`; never throws. The limits are those of `readXlsx`.
 */
export function readSheets(bytes: Uint8Array, name: string): ReadSheets {
  const shown = documentName(name);
  const format = formatOf(bytes);
  if (format === null) return { ok: false, refusal: refusals.damaged(shown, null) };
  if (format !== "xlsx") return { ok: false, refusal: refusals.noWorkbook(shown, format) };
  try {
    const { workbook } = withResults(readWorkbook(openPackage(bytes)));
    const { from1904 } = workbook;
    const sheets = workbook.sheets
      .filter(({ hidden }) => !hidden)
      .map(({ name: title, rows }) => ({
        name: title,
        rows: rows.map(({ number, cells }) => ({
          number,
          cells: cells.flatMap((cell) => enteredCell(cell, from1904)),
        })),
      }));
    return { ok: true, sheets };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, refusal: error.refusal(shown) };
    throw error;
  }
}

/** A text as it was entered, blanks and all; anything else as it is shown. */
function enteredCell(cell: SheetCell, from1904: boolean): readonly EnteredCell[] {
  const { column, value } = cell;
  const text =
    value.kind === "text"
      ? value.text.replace(/\r\n?/g, "\n")
      : printedCell(cell, { from1904, showsZeros: true });
  const number = value.kind === "number" ? value.number : null;
  return text === "" ? [] : [{ column, text, number }];
}
