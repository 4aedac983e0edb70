import type { EntryWorkbook } from "@mingce/core";
import type { WriteSheet } from "hucre/xlsx";
import { SheetCells } from "../xlsx/sheet-cells.ts";
import { listSheetTitle } from "./entry-layout.ts";
import { entrySize, entryStyle, headStyle, purposeStyle, titleStyle } from "./entry-style.ts";

/** Width of the guide's text, in characters of full width: a page turned on its side. One column is never scaled to fit. */
const guideWidth = 66;

/** What to do, a paragraph a row. */
export function guideSheet({ title, guide }: EntryWorkbook): WriteSheet {
  const cells = new SheetCells();
  cells.putText(0, 0, title, titleStyle);
  guide.forEach((line, i) => {
    cells.putText(i + 1, 0, line, purposeStyle);
    cells.fit(i + 1, line, guideWidth - 1, entrySize);
  });
  return {
    name: "填写说明",
    cells: cells.cells,
    rowDefs: cells.heights,
    columns: [{ width: guideWidth * 2 }],
    protection: { sheet: true, formatColumns: true, formatRows: true },
    view: { showGridLines: false, zoomScale: 90 },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** The words to choose from, a column a list. */
export function listSheet({ lists }: EntryWorkbook): WriteSheet {
  const cells = new SheetCells();
  const style = entryStyle("text", true, "@");
  const columns = Object.values(lists);
  columns.forEach(({ title, words }, c) => {
    cells.putText(0, c, title, headStyle);
    words.forEach((word, i) => {
      cells.putText(i + 1, c, word, style);
    });
  });
  return {
    name: listSheetTitle,
    cells: cells.cells,
    columns: columns.map(() => ({ width: 30 })),
    freezePane: { rows: 1 },
    protection: { sheet: true, formatColumns: true },
  };
}
