import type { IndicatorColumn, SheetForm } from "../form/sheet.ts";
import { parseNumber } from "../quantity/parse-number.ts";
import { scaleOf } from "../quantity/unit.ts";
import { squeezed } from "../text/squeeze.ts";
import type { Collector } from "./collector.ts";
import type { IndicatorFound } from "./reading.ts";
import { type SheetRow, sheetPlace } from "./sheet-row.ts";

type ColumnId = IndicatorColumn["id"];

/** The row that heads the indicator table: it prints the label of the third level. */
export function isIndicatorHeader(sheet: SheetForm, row: SheetRow): boolean {
  return row.cells.some((cell) => isColumn(sheet, "level3", cell));
}

function isColumn(sheet: SheetForm, id: ColumnId, cell: string): boolean {
  const column = sheet.indicatorColumns.find((c) => c.id === id);
  const text = squeezed(cell);
  return column !== undefined && [column.label, ...column.also].some((l) => squeezed(l) === text);
}

/** Reads the indicators under their header: by the columns it names, or around the basis word where cells shifted. */
export function readIndicators(
  sheet: SheetForm,
  header: SheetRow,
  rows: readonly SheetRow[],
  part: string,
  into: Collector,
): readonly IndicatorFound[] {
  const position = new Map<ColumnId, number>();
  for (const column of sheet.indicatorColumns) {
    const at = header.cells.findIndex((c) => isColumn(sheet, column.id, c));
    if (at >= 0) position.set(column.id, at);
  }
  return rows.flatMap((row) => {
    const shift = shiftOf(sheet, row, position);
    const cellAt = (id: ColumnId): number => (position.get(id) ?? Number.NEGATIVE_INFINITY) + shift;
    const text = (id: ColumnId): string => row.cells[cellAt(id)] ?? "";
    if (squeezed(text("level3")) === "" || squeezed(text("value")) === "") return [];
    return [indicatorOf(row, text, cellAt, part, into)];
  });
}

function indicatorOf(
  row: SheetRow,
  text: (id: ColumnId) => string,
  cellAt: (id: ColumnId) => number,
  part: string,
  into: Collector,
): IndicatorFound {
  const place = (id: ColumnId) => sheetPlace(row, Math.max(0, cellAt(id)), part, id);
  const weight = parseNumber(squeezed(text("weight")).replace(/%$/, ""), "count");
  if (weight !== null) into.fieldNumber("weight", place("weight"), part);
  for (const id of ["value", "lastYear"] as const) {
    if (/\d/.test(text(id))) into.fieldNumber("indicator", place(id), part);
  }
  return {
    level1: text("level1"),
    level2: text("level2"),
    level3: text("level3"),
    value: text("value"),
    weight: text("weight"),
    basis: text("basis"),
    lastYear: text("lastYear"),
    weightValue: weight === null ? null : weight.value / scaleOf("count"),
    place: place("level3"),
    weightAt: weight === null ? null : place("weight"),
    valueAt: place("value"),
  };
}

/** How far a row's cells stand from where the header says: told by the basis word, else by the operator of the value. */
function shiftOf(sheet: SheetForm, row: SheetRow, position: ReadonlyMap<ColumnId, number>): number {
  const basis = position.get("basis");
  const value = position.get("value");
  if (basis !== undefined && sheet.bases.length > 0) {
    const at = row.cells.findIndex((c) => sheet.bases.includes(squeezed(c)));
    if (at >= 0) return at - basis;
  }
  if (value === undefined) return 0;
  const operator = row.cells.findIndex((c) => /^[<>≥≤=＜＞＝]/.test(squeezed(c)));
  return operator >= 0 && Math.abs(operator - value) <= 1 ? operator - value : 0;
}
