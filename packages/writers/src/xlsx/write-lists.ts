import type { CellStyle } from "hucre/xlsx";
import { writeXlsx as writeWorkbook } from "hucre/xlsx";
import { tableSize } from "./cell-style.ts";
import { SheetCells } from "./sheet-cells.ts";
import { sheetNames } from "./sheet-name.ts";

/** How grave what a cell says is; it decides its colour. */
export type Tone = "error" | "warning" | "info" | "quiet";

/** A cell of a list: words, or a count that stays a number. */
export interface ListCell {
  readonly value: string | number;
  readonly tone?: Tone;
}

/** A list as a sheet: its title, headings and rows. `widths` are in characters of the standard font. */
export interface ListSheet {
  readonly title: string;
  /** A line under the title that says how to read it. */
  readonly legend: string;
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly ListCell[])[];
  /** So many columns stay when one moves to the right. */
  readonly frozen: number;
}

/** A workbook has to name a moment of its last change; this one says nothing. */
const noTime = new Date(Date.UTC(1980, 0, 1));

const colours: Readonly<Record<Tone, string>> = {
  error: "FFFFCCC7",
  warning: "FFFFF1B8",
  info: "FFD6E8FA",
  quiet: "FFF5F5F5",
};

const thin = { style: "thin", color: { rgb: "FF999999" } } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };

/** Lists as an Excel workbook, a sheet a list, headings frozen and filtered. The same lists give the same bytes. */
export async function writeLists(name: string, lists: readonly ListSheet[]): Promise<Uint8Array> {
  const names = sheetNames(lists.map(({ title }) => title));
  return writeWorkbook({
    sheets: lists.map((list, i) => ({ name: names[i] ?? "", ...sheetOf(list) })),
    defaultFont: { name: "宋体", size: 11 },
    properties: { title: name, creator: "明册", created: noTime, modified: noTime },
  });
}

function sheetOf({ title, legend, heads, widths, rows, frozen }: ListSheet) {
  const sheet = new SheetCells();
  sheet.putText(0, 0, title, { font: { name: "黑体", size: 14 } });
  sheet.putText(1, 0, legend, { font: { name: "宋体", size: tableSize } });
  heads.forEach((head, column) => {
    sheet.putText(2, column, head, headStyle);
    sheet.fit(2, head, (widths[column] ?? 10) / 2, tableSize);
  });
  rows.forEach((row, r) => {
    row.forEach(({ value, tone }, column) => {
      const style = cellStyle(typeof value === "number", tone);
      if (typeof value === "number") sheet.putNumber(r + 3, column, { value, format: "0" }, style);
      else {
        sheet.putText(r + 3, column, value, style);
        sheet.fit(r + 3, value, (widths[column] ?? 10) / 2 - 0.5, tableSize);
      }
    });
  });
  return {
    cells: sheet.cells,
    rowDefs: sheet.heights,
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: 3, columns: frozen },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    } as const,
  };
}

const headStyle: CellStyle = {
  font: { name: "黑体", size: tableSize },
  border,
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFE8EEF4" } },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

function cellStyle(isNumber: boolean, tone: Tone | undefined): CellStyle {
  return {
    font: { name: "宋体", size: tableSize },
    border,
    alignment: { horizontal: isNumber ? "right" : "left", vertical: "center", wrapText: !isNumber },
    ...(tone === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: colours[tone] } } }),
  };
}
