import type { SheetRecord } from "../budget/budget.ts";
import { exactSteps } from "../budget/exact-steps.ts";
import type { Block, Cell, Row } from "../document/document.ts";
import type { SheetField, SheetForm } from "../form/sheet.ts";
import { withIdentity } from "./identity-words.ts";
import { amountWords } from "./number-words.ts";
import { paragraph } from "./paragraph.ts";
import type { WritingContext } from "./writing-context.ts";

/** The performance target sheets of a budget, each under its title, in the order of the budget. */
export function writeSheets(context: WritingContext): readonly Block[] {
  return context.budget.sheets.flatMap((sheet): readonly Block[] => {
    const form = context.form.sheets.find((s) => s.id === sheet.id);
    if (form === undefined) return [];
    return [
      paragraph(withIdentity(form.title, context), "caption"),
      paragraph(`（${context.budget.year}年）`, "note"),
      {
        kind: "table",
        page: null,
        rows: [...fieldRows(sheet, form, context), ...indicatorRows(sheet, form)],
      },
      ...form.fields
        .filter((field) => field.at === "foot")
        .map((field) => paragraph(`${field.label}：${fieldText(field, sheet, context)}`, "note")),
    ];
  });
}

/** Labels and values in turn: a long field has a row to itself, short ones share it while they fit. */
function fieldRows(sheet: SheetRecord, form: SheetForm, context: WritingContext): readonly Row[] {
  const width = form.indicatorColumns.length;
  const lines: SheetField[][] = [];
  for (const field of form.fields.filter((f) => f.at !== "foot")) {
    const last = lines.at(-1);
    const fits = last?.every(isShort) && (last.length + 1) * 2 <= width;
    if (last !== undefined && isShort(field) && fits) last.push(field);
    else lines.push([field]);
  }
  return lines.flatMap((fields, i) => {
    const [field] = fields;
    if (field === undefined) return [];
    const heading = lines[i - 1]?.[0]?.heading === field.heading ? "" : field.heading;
    const value = fieldText(field, sheet, context);
    const led = (text: string, head: string): Row => row(widened([{ text: head }, { text }], width), false);
    if (field.at === "within") return [led(field.wording.replace("{value}", value), heading)];
    if (field.at === "below") return [led(withIdentity(field.label, context), heading), led(value, "")];
    const cells = fields.flatMap((f): Cell[] => [
      { text: withIdentity(f.label, context) },
      { text: fieldText(f, sheet, context) },
    ]);
    return [row(widened(cells, width), false)];
  });
}

function isShort(field: SheetField): boolean {
  if (field.at !== "beside") return false;
  return field.holds === "person" || field.holds === "telephone" || field.holds === "fund";
}

/** A fund is kept in yuan as every amount of a budget, and printed in the unit of the narrative. */
function fieldText(field: SheetField, sheet: SheetRecord, { form }: WritingContext): string {
  const text = sheet.fields[field.id] ?? "";
  const steps = field.holds === "fund" ? exactSteps(text, "yuan") : null;
  return steps === null ? text : amountWords(steps, "yuan", form);
}

/** The last cell spans what is left of the width. */
function widened(cells: readonly Cell[], width: number): readonly Cell[] {
  const missing = width - cells.length;
  const last = cells.at(-1);
  if (missing <= 0 || last === undefined) return cells;
  const covered = Array.from({ length: missing }, (): Cell => ({ text: "", covered: true }));
  return [...cells.slice(0, -1), { ...last, colspan: missing + 1 }, ...covered];
}

function indicatorRows(sheet: SheetRecord, form: SheetForm): readonly Row[] {
  const header = row(
    form.indicatorColumns.map((column) => ({ text: column.label })),
    true,
  );
  const lines = sheet.indicators.map((indicator) =>
    row(
      form.indicatorColumns.map((column) => ({ text: indicator[column.id] ?? "" })),
      false,
    ),
  );
  return [header, ...lines];
}

function row(cells: readonly Cell[], header: boolean): Row {
  return { cells, header, line: null, page: null };
}
