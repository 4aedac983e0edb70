import { select } from "../cube/selection.ts";
import type { Form } from "../form/form.ts";
import type { SheetField, SheetForm } from "../form/sheet.ts";
import { parseNumber } from "../quantity/parse-number.ts";
import { quantum } from "../quantity/unit.ts";
import type { Place } from "../statement/place.ts";
import { squeeze, squeezed } from "../text/squeeze.ts";
import type { Collector } from "./collector.ts";
import { type SheetRow, sheetPlace } from "./sheet-row.ts";

/** The fields of a sheet as printed, by id. */
export type SheetFields = Record<string, { readonly text: string; readonly place: Place }>;

/**
 * Finds the labelled fields of a sheet: the value stands in the next filled cell after its label, in the row below it
 * or behind it in its own cell, as the form says.
 */
export function sheetFields(sheet: SheetForm, rows: readonly SheetRow[], part: string): SheetFields {
  const fields: SheetFields = {};
  rows.forEach((row, r) => {
    row.cells.forEach((cell, i) => {
      const field = sheet.fields.find((f) => isLabel(f, cell) || valueWithin(f, cell) !== null);
      if (field === undefined || fields[field.id] !== undefined) return;
      const within = valueWithin(field, cell);
      if (within !== null) {
        fields[field.id] = { text: within.text, place: stretchOf(sheetPlace(row, i, part), within) };
        return;
      }
      const under = field.at === "below" ? rows[r + 1] : undefined;
      const from = under ?? row;
      const at = from.cells.findIndex((c, j) => j > (under === undefined ? i : -1) && squeezed(c) !== "");
      const value = from.cells[at] ?? "";
      if (at < 0 || sheet.fields.some((f) => isLabel(f, value))) return;
      fields[field.id] = { text: value, place: sheetPlace(from, at, part) };
    });
  });
  return fields;
}

interface Within {
  readonly text: string;
  readonly start: number;
}

/** The value in a cell that begins with the field's words: 其他资金0万元。; null where it is no such cell. */
function valueWithin(field: SheetField, cell: string): Within | null {
  if (field.at !== "within") return null;
  const { text, at } = squeeze(cell);
  const [before = "", after = ""] = field.wording.split("{value}").map(squeezed);
  const label = before.replace(/：$/, "");
  if (!text.startsWith(label)) return null;
  const start = label.length + (text.charAt(label.length) === "：" ? 1 : 0);
  const bare = after.replace(/。$/, "");
  const end = bare === "" ? text.length : text.indexOf(bare, start);
  const from = at[start] ?? cell.length;
  return { text: cell.slice(from, end < 0 ? undefined : at[end]).trim(), start: from };
}

function stretchOf(place: Place, { text, start }: Within): Place {
  const { address } = place;
  return {
    ...place,
    text,
    address: address === null ? null : { ...address, start, end: start + text.length },
  };
}

function isLabel(field: SheetField, cell: string): boolean {
  if (field.at === "within" || field.at === "foot") return false;
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
