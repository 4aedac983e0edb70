import type { EntryColumn, EntryField, EntrySheet } from "@mingce/core";
import type { DataValidation } from "hucre";
import type { CellStyle, WriteSheet } from "hucre/xlsx";
import { SheetCells } from "../xlsx/sheet-cells.ts";
import { type EntryLayout, headRow, lastRow, lettersOf } from "./entry-layout.ts";
import { entrySize, entryStyle, headStyle, purposeStyle, titleStyle } from "./entry-style.ts";
import { validationOf } from "./validation.ts";

const moneyFormat = "#,##0.00";

/** Digits a spreadsheet keeps of a number; a longer one stays a text and loses nothing. */
const mostDigits = 15;

/** A sheet to fill in: title, purpose, sums, heads, lines, and what its cells take. */
export function entrySheetCells(sheet: EntrySheet, layout: EntryLayout): WriteSheet {
  const cells = new SheetCells();
  const { columns, title, purpose, lines } = sheet;
  const width = columns.reduce((all, column) => all + column.width, 0);
  cells.putText(0, 0, title, titleStyle);
  cells.putText(1, 0, purpose, purposeStyle);
  cells.merge(1, 0, { rows: 1, columns: columns.length }, purposeStyle);
  cells.fit(1, purpose, width - 1, entrySize);
  putSums(cells, sheet);
  columns.forEach(({ head, width: own }, c) => {
    cells.putText(headRow - 1, c, head, headStyle);
    cells.fit(headRow - 1, head, own - 0.5, entrySize);
  });
  for (let row = headRow; row < lastRow(sheet); row++) {
    const line = lines[row - headRow];
    columns.forEach((column, c) => {
      const field = column.id === "value" && line?.field ? line.field : column;
      putCell(cells, row, c, line?.cells[column.id] ?? "", field, column, sheet, layout);
    });
  }
  putChecks(cells, sheet, layout);
  return {
    name: title,
    cells: cells.cells,
    merges: cells.merges,
    rowDefs: cells.heights,
    columns: columns.map(({ width: own }) => ({ width: own * 2 })),
    freezePane: { rows: headRow, columns: 1 },
    dataValidations: validationsOf(sheet, layout),
    protection: {
      sheet: true,
      formatCells: true,
      formatColumns: true,
      formatRows: true,
      insertRows: true,
      deleteRows: true,
      sort: true,
      autoFilter: true,
    },
    view: { zoomScale: 90 },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function putSums(cells: SheetCells, sheet: EntrySheet): void {
  const { columns } = sheet;
  const first = columns.findIndex(({ summed }) => summed);
  if (first < 1) return;
  cells.putText(headRow - 2, first - 1, "合计", entryStyle("text", true, "@"));
  columns.forEach(({ id, summed }, c) => {
    const letters = lettersOf(sheet, id);
    const formula = `SUM(${letters}${headRow + 1}:${letters}${lastRow(sheet)})`;
    if (summed) putFormula(cells, headRow - 2, c, formula, entryStyle("number", true, moneyFormat));
  });
}

function putFormula(cells: SheetCells, row: number, column: number, formula: string, style: CellStyle): void {
  cells.cells.set(`${row},${column}`, { type: "formula", value: null, formula, style });
}

function putCell(
  cells: SheetCells,
  row: number,
  column: number,
  text: string,
  { holds }: EntryField,
  { id, locked, width, total }: EntryColumn,
  sheet: EntrySheet,
  layout: EntryLayout,
): void {
  if (total !== null) {
    const [first = ""] = Object.values(total.where);
    const formula = `IF($${lettersOf(sheet, first)}${row + 1}="","",${layout.total(total, sheet, row + 1)})`;
    putFormula(cells, row, column, formula, entryStyle("number", true, moneyFormat));
    return;
  }
  const isNumber = holds === "amount" || holds === "number";
  const style = entryStyle(
    isNumber ? "number" : "text",
    locked || (id === "value" && holds === "text" && text !== "" && isGiven(sheet, row)),
    holds === "amount" ? moneyFormat : holds === "number" ? "General" : "@",
  );
  const value = Number(text);
  if (isNumber && text !== "" && text.replace(/[-.]/g, "").length <= mostDigits && Number.isFinite(value))
    cells.putNumber(row, column, { value, format: style.numFmt ?? "General" }, style);
  else cells.putText(row, column, text, style);
  if (!isNumber) cells.fit(row, text, width - 0.5, entrySize);
}

/** The form is no one's to change. */
function isGiven({ id }: EntrySheet, row: number): boolean {
  return id === "basics" && row === headRow;
}

/** The totals of both sides under the lines, and whether they are equal. */
function putChecks(cells: SheetCells, sheet: EntrySheet, layout: EntryLayout): void {
  const { checks, columns } = sheet;
  if (checks.length === 0) return;
  const top = lastRow(sheet) + 1;
  ["合计与核对（程序计算）", "本年（元）", "上年（元）"].forEach((head, c) => {
    cells.putText(top, c, head, headStyle);
  });
  const style = entryStyle("number", true, moneyFormat);
  checks.forEach(({ label, totals }, i) => {
    const row = top + 1 + i;
    cells.putText(row, 0, label, entryStyle("text", true, "@"));
    columns.forEach(({ id }, c) => {
      if (c === 0) return;
      const letters = lettersOf(sheet, id);
      const total = totals?.[id];
      const [first, last] = [top + 2, top + 1 + i];
      const equal = `IF(ROUND(${letters}${first}-${letters}${last},2)=0,"相等","不相等，请检查没有填来源或科目的行")`;
      if (totals === null) putFormula(cells, row, c, equal, entryStyle("text", true, "General"));
      else if (total !== undefined) putFormula(cells, row, c, layout.total(total, sheet, row + 1), style);
    });
  });
}

function validationsOf(sheet: EntrySheet, layout: EntryLayout): DataValidation[] {
  const [first, last] = [headRow + 1, lastRow(sheet)];
  return sheet.columns.flatMap((column) => {
    const letters = lettersOf(sheet, column.id);
    if (column.locked) return [];
    if (sheet.lines.some(({ field }) => field !== null) && column.id === "value")
      return sheet.lines.flatMap(({ field }, i) =>
        field === null ? [] : validationOf(field, `${letters}${first + i}`, "填写", layout),
      );
    return validationOf(column, `${letters}${first}:${letters}${last}`, column.head, layout);
  });
}
