import type { EntryWorkbook } from "@mingce/core";
import { writeXlsx as writeWorkbook } from "hucre/xlsx";
import { layoutOfEntry } from "./entry-layout.ts";
import { entrySheetCells } from "./entry-sheet-cells.ts";
import { guideSheet, listSheet } from "./guide-sheet.ts";

/** A workbook has to name a moment of its last change; this one says nothing. */
const noTime = new Date(Date.UTC(1980, 0, 1));

/**
 * A described entry workbook as an Excel file: heads and what the form gives locked, cells to fill in open, lists to
 * choose from, prompts where a cell is chosen, formulas for totals. The same workbook gives the same bytes.
 */
export async function writeEntry(workbook: EntryWorkbook): Promise<Uint8Array> {
  const layout = layoutOfEntry(workbook);
  return writeWorkbook({
    sheets: [
      guideSheet(workbook),
      ...workbook.sheets.map((sheet) => entrySheetCells(sheet, layout)),
      listSheet(workbook),
    ],
    defaultFont: { name: "宋体", size: 11 },
    properties: { title: workbook.title, creator: "明册", created: noTime, modified: noTime },
  });
}
