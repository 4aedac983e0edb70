import type { ReadResult } from "../read-result.ts";
import { readingEdge } from "../reading-edge.ts";
import { refusals } from "../refusals.ts";
import { longestTable, widestRow } from "../text/read-text.ts";
import { Unreadable } from "../unreadable.ts";
import { openPackage } from "../zip/package.ts";
import { sheetBlocks } from "./layout/sheet-blocks.ts";
import { visibleRows } from "./layout/visible-grid.ts";
import { readWorkbook } from "./read-workbook.ts";
import { sourceFindings } from "./source-findings.ts";
import { withResults } from "./with-results.ts";

/**
 * Reads a workbook (.xlsx, .xlsm): the visible sheets in the order of their tabs, what stands in them as printed.
 *
 * Shape:  document tree of format "xlsx"; page is the number of the visible sheet, line the row of the sheet. What
 *         cannot be seen (hidden sheets, rows, columns) is no part of it and is reported, as are formulas whose stored
 *         result is missing, an error or not what they compute.
 * Errors: returns a refusal `file/…`; never throws.
 * Limit:  text in pictures and drawings, headers and footers of the page, comments and macros are not read.
 */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<ReadResult> {
  return readingEdge(name, "xlsx", () => {
    const results = withResults(readWorkbook(openPackage(bytes)));
    const { sheets, from1904 } = results.workbook;
    const visible = sheets.filter((sheet) => !sheet.hidden);
    const blocks = visible.flatMap((sheet, index) => {
      const rows = visibleRows(sheet, { from1904, showsZeros: sheet.showsZeros });
      const made = sheetBlocks(rows, index + 1, (column) => sheet.hiddenColumns.has(column));
      if (made === null) throw tooLarge(sheet.name);
      return made;
    });
    return { blocks, findings: sourceFindings(results), sheetNames: visible.map(({ name }) => name) };
  });
}

function tooLarge(sheet: string): Unreadable {
  const what = `的工作表“${sheet}”里有超过 ${longestTable} 行或 ${widestRow} 列的表格`;
  return new Unreadable((shown) => refusals.tooComplex(shown, what));
}
