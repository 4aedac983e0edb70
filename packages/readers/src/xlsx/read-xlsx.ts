import type { Block } from "@mingce/core";
import { documentName } from "../document-name.ts";
import type { ReadResult, Refusal } from "../read-result.ts";
import { refusals } from "../refusals.ts";
import { longestTable, widestRow } from "../text/read-text.ts";
import { sheetBlocks } from "./layout/sheet-blocks.ts";
import { visibleRows } from "./layout/visible-grid.ts";
import { mostCells, readWorkbook } from "./read-workbook.ts";
import { sourceFindings } from "./source-findings.ts";
import { unpack } from "./unpack.ts";
import { withResults } from "./with-results.ts";

/** Largest workbook read, in bytes. */
export const largestWorkbook = 20 * 1024 * 1024;

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
  const shown = documentName(name);
  const refuse = (refusal: Refusal): ReadResult => ({ ok: false, refusal });
  if (bytes.length > largestWorkbook) return refuse(refusals.tooLarge(shown, bytes.length, largestWorkbook));
  const unpacked = unpack(bytes, (path) => /\.(?:xml|rels)$/.test(path));
  if (!unpacked.ok) return refuse(refusals.damaged(shown, null));
  const read = readWorkbook((path) => unpacked.parts.get(path) ?? null);
  if (!read.ok) {
    if (read.why === "tooLarge") return refuse(refusals.tooManyParts(shown, mostCells));
    return refuse(refusals.damaged(shown, read.sheet === null ? null : `工作表“${read.sheet}”`));
  }
  const results = withResults(read.workbook);
  const { sheets, from1904 } = results.workbook;
  const blocks: Block[] = [];
  for (const [index, sheet] of sheets.filter((s) => !s.hidden).entries()) {
    const rows = visibleRows(sheet, { from1904, showsZeros: sheet.showsZeros });
    const made = sheetBlocks(rows, index + 1, (column) => sheet.hiddenColumns.has(column));
    if (made === null) {
      const what = `的工作表“${sheet.name}”里有超过 ${longestTable} 行或 ${widestRow} 列的表格`;
      return refuse(refusals.tooComplex(shown, what));
    }
    blocks.push(...made);
  }
  if (blocks.length === 0) return refuse(refusals.empty(shown));
  const findings = sourceFindings(results);
  const found = findings.length === 0 ? {} : { findings };
  return { ok: true, document: { name: shown, format: "xlsx", blocks, ...found } };
}
