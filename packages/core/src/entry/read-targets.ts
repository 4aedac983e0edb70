import type { SheetRecord } from "../budget/budget.ts";
import { exactSteps } from "../budget/exact-steps.ts";
import { isWhole, region } from "../dimension/region.ts";
import type { Form } from "../form/form.ts";
import type { SheetField, SheetForm } from "../form/sheet.ts";
import { formatSteps } from "../quantity/format-number.ts";
import { narrowDigits } from "../quantity/parse-number.ts";
import { type EnteredLine, quotedEntry, textIn } from "./entered.ts";
import { enteredAmount } from "./entered-values.ts";
import { fieldColumn, fieldOf } from "./project-sheet.ts";
import type { EntryReading } from "./reading-entry.ts";

/** Lines of one kind of target sheet. */
export interface TargetLines {
  readonly kind: SheetForm;
  readonly lines: readonly EnteredLine[];
}

/** The performance target sheets in the order of their numbers, each with the indicators of its number. */
export function readTargets(
  kinds: readonly TargetLines[],
  indicators: readonly EnteredLine[],
  reading: EntryReading,
): readonly SheetRecord[] {
  const { problems, places } = reading;
  const sheets = new Map<number, { readonly record: SheetRecord; readonly line: EnteredLine }>();
  for (const { kind, lines } of kinds) {
    for (const line of lines) {
      const number = numberIn(line, reading);
      if (number === null) continue;
      const first = sheets.get(number)?.line;
      if (first !== undefined) {
        const what = `序号${number}与《${first.sheet}》第${first.row}行重复，请改成没有用过的序号。`;
        problems.say("error", line.sheet, line.at("number"), what);
        continue;
      }
      sheets.set(number, { record: recordOf(line, kind, reading), line });
    }
  }
  const own = new Map<number, Readonly<Record<string, string>>[]>();
  for (const line of indicators) {
    const number = numberIn(line, reading);
    if (number === null) continue;
    if (!sheets.has(number)) {
      problems.say("error", line.sheet, line.at("number"), `没有序号为${number}的绩效目标表，请核对序号。`);
      continue;
    }
    own.set(number, [...(own.get(number) ?? []), fieldsIn(line)]);
  }
  return [...sheets]
    .sort(([a], [b]) => a - b)
    .map(([number, { record, line }], i) => {
      places.set(`sheets[${i}]`, { sheet: line.sheet, cell: line.at("number") });
      return { ...record, indicators: own.get(number) ?? [] };
    });
}

function numberIn(line: EnteredLine, { problems }: EntryReading): number | null {
  const text = textIn(line.cells["number"]);
  const number = Number(narrowDigits(text));
  if (text !== "" && Number.isSafeInteger(number) && number > 0) return number;
  const what = text === "" ? "没有填写序号" : `序号“${quotedEntry(text)}”不是正整数`;
  problems.say("error", line.sheet, line.at("number"), `${what}，本行没有读入，请从1起填写序号。`);
  return null;
}

function fieldsIn(line: EnteredLine): Readonly<Record<string, string>> {
  const fields = Object.entries(line.cells).flatMap(([column, cell]) => {
    const field = fieldOf(column);
    return field === null ? [] : [[field, textIn(cell)] as const];
  });
  return Object.fromEntries(fields);
}

function recordOf(line: EnteredLine, kind: SheetForm, reading: EntryReading): SheetRecord {
  const fields: Record<string, string> = { ...fieldsIn(line) };
  for (const { id, holds } of kind.fields) {
    const cell = line.cells[fieldColumn(id)];
    if (holds !== "fund" || cell === undefined) continue;
    const amount = enteredAmount(cell, "yuan");
    delete fields[id];
    if (amount === null) continue;
    if (amount.value === null) reading.problems.say("error", line.sheet, cell.at, amount.why);
    else fields[id] = amount.value;
    if (amount.value !== null && amount.doubt !== null)
      reading.problems.say("warning", line.sheet, cell.at, amount.doubt);
  }
  saySumOf(line, kind, fields, reading);
  return { id: kind.id, fields, indicators: [] };
}

/** The funds of a sheet add to their total, where its fields divide all of it. */
function saySumOf(
  line: EnteredLine,
  kind: SheetForm,
  fields: Readonly<Record<string, string>>,
  { form, problems }: EntryReading,
): void {
  const funds = kind.fields.filter(({ holds }) => holds === "fund");
  const whole = funds.find(({ regions }) => Object.keys(regions).length === 0);
  const parts = funds.filter((field) => field !== whole);
  if (whole === undefined || !divideAll(parts, kind, form)) return;
  const steps = (field: SheetField): number => exactSteps(fields[field.id] ?? "0", "yuan") ?? 0;
  const total = fields[whole.id];
  const sum = parts.reduce((all, field) => all + steps(field), 0);
  if (total === undefined || steps(whole) === sum || parts.every(({ id }) => fields[id] === undefined))
    return;
  const shown = (value: number): string => formatSteps(value, "yuan", 2).replace(/\.00$/, "");
  const gap = shown(Math.abs(steps(whole) - sum));
  problems.say(
    "error",
    line.sheet,
    line.at(fieldColumn(whole.id)),
    `${whole.label.replaceAll(/[：:].*$/g, "")}${total}元与各项资金之和${shown(sum)}元不相等，相差${gap}元，请核对。`,
  );
}

function divideAll(parts: readonly SheetField[], { funds }: SheetForm, form: Form): boolean {
  const dimensions = [...new Set(parts.flatMap(({ regions }) => Object.keys(regions)))];
  const [dimension = ""] = dimensions;
  const tree = form.cubes[funds.cube]?.dimensions[dimension];
  const nodes = parts.flatMap(({ regions }) => [regions[dimension] ?? []].flat());
  return dimensions.length === 1 && tree !== undefined && isWhole(region(tree, nodes));
}
