import { select } from "../cube/selection.ts";
import type { Form } from "../form/form.ts";
import type { SheetField, SheetForm } from "../form/sheet.ts";
import { parseNumber } from "../quantity/parse-number.ts";
import { quantum } from "../quantity/unit.ts";
import type { Place } from "../statement/place.ts";
import { squeezed } from "../text/squeeze.ts";
import type { Collector } from "./collector.ts";
import { type SheetRow, sheetPlace } from "./sheet-row.ts";

/** The fields of a sheet as printed, by id. */
export type SheetFields = Record<string, { readonly text: string; readonly place: Place }>;

/** Finds the labelled fields of a sheet: the value stands in the next filled cell after its label. */
export function sheetFields(sheet: SheetForm, rows: readonly SheetRow[], part: string): SheetFields {
  const fields: SheetFields = {};
  for (const row of rows) {
    row.cells.forEach((cell, i) => {
      const field = sheet.fields.find((f) => isLabel(f, cell));
      if (field === undefined || fields[field.id] !== undefined) return;
      const at = row.cells.findIndex((c, j) => j > i && squeezed(c) !== "");
      const value = row.cells[at] ?? "";
      if (at < 0 || sheet.fields.some((f) => isLabel(f, value))) return;
      fields[field.id] = { text: value, place: sheetPlace(row, at, part) };
    });
  }
  return fields;
}

function isLabel(field: SheetField, cell: string): boolean {
  const text = squeezed(cell).replace(/：$/, "");
  return [field.label, ...field.also].some((label) =>
    ["", "单位", "部门"].some((level) => text === squeezed(label.replaceAll("{level}", level))),
  );
}

/** The funds of a sheet state amounts of its cube; together they are a list that the cube's tree closes. */
export function readFunds(
  form: Form,
  sheet: SheetForm,
  fields: SheetFields,
  part: string,
  into: Collector,
): void {
  const { cube: id, where, by } = sheet.funds;
  const cube = form.cubes[id];
  if (cube === undefined) throw new Error(`Form ${form.id} has no cube ${id}.`);
  const own = by === null ? where : { ...where, [by]: part };
  const { unit, decimals: usual } = form.text;
  const members: number[] = [];
  for (const field of sheet.fields) {
    const printed = fields[field.id];
    const number = printed === undefined ? null : parseNumber(printed.text, unit);
    const selection = field.holds === "fund" ? select(cube, { ...own, ...field.regions }) : null;
    if (printed === undefined || number === null || selection === null) continue;
    const place = { ...printed.place, column: field.id };
    const q = quantum(unit, Math.max(usual, number.decimals));
    const shown = { text: printed.text, ...number, unit, quantum: q, blank: false };
    const statement = into.statement({ kind: "amount", selection, printed: shown, place });
    members.push(statement);
    into.number("amount", place, part, statement);
  }
  const scope = select(cube, own);
  into.listings.push({ id: part, members, complete: false, open: false, scope, subtotals: [] });
}
