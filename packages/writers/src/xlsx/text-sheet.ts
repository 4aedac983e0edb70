import type { WriteSheet } from "hucre/xlsx";
import { lineStyle } from "./cell-style.ts";
import type { TextPlan } from "./plan.ts";
import { cellTexts, SheetCells } from "./sheet-cells.ts";

/** Width of the one column in em of its letters, and in characters as a spreadsheet counts. It fits an upright page. */
const width = 33;
const characters = 70;

/** A sheet of text: a paragraph a row, in one column as wide as a page. */
export function textSheet({ lines }: TextPlan): Omit<WriteSheet, "name"> {
  const sheet = new SheetCells();
  let row = 0;
  for (const { text, role } of lines) {
    const style = lineStyle[role];
    for (const part of cellTexts(text)) {
      sheet.putText(row, 0, part, style);
      sheet.fit(row, part, width, style.font?.size ?? 12);
      row++;
    }
  }
  return {
    cells: sheet.cells,
    rowDefs: sheet.heights,
    columns: [{ width: characters }],
    view: { showGridLines: false },
    pageSetup: {
      paperSize: "a4",
      orientation: "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.8, bottom: 0.8 },
    },
  };
}
