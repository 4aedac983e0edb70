import type { WriteSheet } from "hucre/xlsx";
import { lineStyle } from "./cell-style.ts";
import { type PrintedRow, pageBreaks } from "./page-breaks.ts";
import { isHeading, type TextPlan } from "./plan.ts";
import { cellTexts, SheetCells } from "./sheet-cells.ts";
import { pageHeight, textPage } from "./sheet-page.ts";

/** Size of most of its letters in points. */
const usualSize = 12;

/** Width of the one column in em of such letters, and in characters as a spreadsheet counts. It fits an upright page. */
const width = 36;
const characters = 74;

/** A sheet of text: a paragraph a row, in one column as wide as a page. `name` is the document's. */
export function textSheet({ lines }: TextPlan, name: string): Omit<WriteSheet, "name"> {
  const sheet = new SheetCells();
  const rows: PrintedRow[] = [];
  for (const { text, role } of lines) {
    const style = lineStyle[role];
    for (const part of cellTexts(text)) {
      const row = rows.length;
      sheet.putText(row, 0, part, style);
      const size = style.font?.size ?? usualSize;
      sheet.fit(row, part, (width * usualSize) / size, size);
      rows.push({ height: sheet.heights.get(row)?.height ?? 0, heading: isHeading(role) });
    }
  }
  return {
    cells: sheet.cells,
    rowDefs: sheet.heights,
    columns: [{ width: characters }],
    view: { showGridLines: false },
    rowBreaks: [...pageBreaks(rows, pageHeight(false))],
    ...textPage(name),
  };
}
