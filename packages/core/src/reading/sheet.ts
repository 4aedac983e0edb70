import { select } from "../cube/selection.ts";
import { everything } from "../dimension/tree.ts";
import type { Form } from "../form/form.ts";
import type { IndicatorColumn, SheetField, SheetForm } from "../form/sheet.ts";
import { parseNumber } from "../quantity/parse-number.ts";
import { quantum } from "../quantity/unit.ts";
import type { Place } from "../statement/place.ts";
import { squeezed } from "../text/squeeze.ts";
import type { Collector } from "./collector.ts";
import type { LocatedTable } from "./outline.ts";
import type { IndicatorFound, SheetFound } from "./reading.ts";

interface SheetRow {
  readonly cells: readonly string[];
  readonly block: number;
  readonly row: number;
  readonly line: number | null;
  readonly page: number | null;
}

/** Reads one target sheet: its fields by their labels, its indicators by their columns. */
export function readSheet(
  form: Form,
  sheet: SheetForm,
  ordinal: number,
  tables: readonly LocatedTable[],
  into: Collector,
): void {
  const part = `sheet:${ordinal}`;
  const rows = tables.flatMap(({ block, table }) =>
    table.rows.map(
      (row, i): SheetRow => ({
        cells: row.cells.map((c) => c.text),
        block,
        row: i,
        line: row.line,
        page: row.page ?? table.page,
      }),
    ),
  );
  const header = rows.findIndex((r) => r.cells.some((c) => isColumn(sheet, "level3", c)));
  const fieldRows = header < 0 ? rows : rows.slice(0, header);
  const fields: Record<string, { text: string; place: Place }> = {};
  for (const row of fieldRows) readFields(sheet, row, part, fields);
  readFunds(form, sheet, fields, part, into);
  const indicators = header < 0 ? [] : readIndicators(sheet, rows, header, part, into);
  const first = rows[0];
  into.sheets.push({
    id: sheet.id,
    place: placeOf(first, 0, part, ""),
    fields,
    indicators,
  } satisfies SheetFound);
}

function isColumn(sheet: SheetForm, id: IndicatorColumn["id"], cell: string): boolean {
  const column = sheet.indicatorColumns.find((c) => c.id === id);
  const text = squeezed(cell);
  return column !== undefined && [column.label, ...column.also].some((l) => squeezed(l) === text);
}

function readFields(
  sheet: SheetForm,
  row: SheetRow,
  part: string,
  fields: Record<string, { text: string; place: Place }>,
): void {
  row.cells.forEach((cell, i) => {
    const field = sheet.fields.find((f) => isLabel(f, cell));
    if (field === undefined || fields[field.id] !== undefined) return;
    const at = row.cells.findIndex((c, j) => j > i && squeezed(c) !== "");
    const value = at < 0 ? "" : (row.cells[at] ?? "");
    if (at < 0 || sheet.fields.some((f) => isLabel(f, value))) return;
    fields[field.id] = { text: value, place: placeOf(row, at, part, value) };
  });
}

function isLabel(field: SheetField, cell: string): boolean {
  const text = squeezed(cell).replace(/[：:]$/, "");
  return [field.label, ...field.also].some((l) => {
    const label = squeezed(l.replaceAll("{level}", ""));
    return (
      text === label ||
      text === squeezed(l.replaceAll("{level}", "单位")) ||
      text === squeezed(l.replaceAll("{level}", "部门"))
    );
  });
}

/** The funds of a sheet state amounts of the cube of targets; together they are a list that its tree closes. */
function readFunds(
  form: Form,
  sheet: SheetForm,
  fields: Readonly<Record<string, { readonly text: string; readonly place: Place }>>,
  part: string,
  into: Collector,
): void {
  const cube = form.cubes["targets"];
  if (cube === undefined) return;
  const own = {
    aspect: "funds",
    ...(sheet.id === "overall" ? { scope: "overall" } : { scope: "sheet", sheet: part }),
  };
  const members: number[] = [];
  for (const field of sheet.fields) {
    const printed = fields[field.id];
    const number = printed === undefined ? null : parseNumber(printed.text, "wanyuan");
    const selection =
      field.holds === "fund" ? select(cube, { ...own, funding: field.funding ?? everything }) : null;
    if (printed === undefined || number === null || selection === null) continue;
    const place = { ...printed.place, column: field.id };
    const unit = "wanyuan";
    const shown = {
      text: printed.text,
      ...number,
      unit,
      quantum: quantum(unit, Math.max(2, number.decimals)),
      blank: false,
    } as const;
    const statement = into.statement({ kind: "amount", selection, printed: shown, place });
    members.push(statement);
    into.number("amount", place, part, statement);
  }
  into.listings.push({
    id: part,
    members,
    complete: false,
    open: false,
    scope: select(cube, own),
    subtotals: [],
  });
}

/** Where a row's indicator cells stand: by the header, or around the basis word where cells have shifted. */
function readIndicators(
  sheet: SheetForm,
  rows: readonly SheetRow[],
  header: number,
  part: string,
  into: Collector,
): readonly IndicatorFound[] {
  const head = rows[header];
  const position = new Map<IndicatorColumn["id"], number>();
  for (const column of sheet.indicatorColumns) {
    const at = head?.cells.findIndex((c) => isColumn(sheet, column.id, c)) ?? -1;
    if (at >= 0) position.set(column.id, at);
  }
  const found: IndicatorFound[] = [];
  for (const row of rows.slice(header + 1)) {
    const shift = shiftOf(sheet, row, position);
    const cellAt = (id: IndicatorColumn["id"]): number | null => {
      const at = position.get(id);
      return at === undefined ? null : at + shift;
    };
    const text = (id: IndicatorColumn["id"]): string => {
      const at = cellAt(id);
      return at === null ? "" : (row.cells[at] ?? "");
    };
    if (squeezed(text("level3")) === "" || squeezed(text("value")) === "") continue;
    found.push(indicatorOf(row, text, cellAt, part, into));
  }
  return found;
}

function indicatorOf(
  row: SheetRow,
  text: (id: IndicatorColumn["id"]) => string,
  cellAt: (id: IndicatorColumn["id"]) => number | null,
  part: string,
  into: Collector,
): IndicatorFound {
  const place = (id: IndicatorColumn["id"]): Place => placeOf(row, cellAt(id) ?? 0, part, text(id), id);
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
    weightValue: weight === null ? null : weight.value / 10_000,
    place: place("level3"),
    weightAt: weight === null ? null : place("weight"),
    valueAt: place("value"),
  };
}

function shiftOf(sheet: SheetForm, row: SheetRow, position: ReadonlyMap<string, number>): number {
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

function placeOf(
  row: SheetRow | undefined,
  cell: number,
  part: string,
  text: string,
  column: string | null = null,
): Place {
  return {
    page: row?.page ?? null,
    line: row?.line ?? null,
    table: null,
    row: null,
    column,
    section: part,
    text,
    box: null,
    address: row === undefined ? null : { block: row.block, row: row.row, cell, start: 0, end: text.length },
  };
}
