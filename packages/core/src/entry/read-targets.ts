import type { SheetRecord } from "../budget/budget.ts";
import { exactSteps } from "../budget/exact-steps.ts";
import { isWhole, region } from "../dimension/region.ts";
import type { Form } from "../form/form.ts";
import type { SheetField, SheetForm } from "../form/sheet.ts";
import { yuanWords } from "../quantity/format-number.ts";
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

/** A target sheet with the line it was read from; `line` is null for one that only its indicators speak of. */
interface ReadSheet {
  readonly record: SheetRecord;
  readonly line: EnteredLine | null;
}

/**
 * The performance target sheets in the order of their numbers, each with the indicators of its number. What bears no
 * number of its own is told and stands behind them, so that nothing entered is lost.
 */
export function readTargets(
  kinds: readonly TargetLines[],
  indicators: readonly EnteredLine[],
  reading: EntryReading,
): readonly SheetRecord[] {
  const { numbered, others } = readSheets(kinds, reading);
  const stray: Readonly<Record<string, string>>[] = [];
  const own = new Map<number, Readonly<Record<string, string>>[]>();
  for (const line of indicators) {
    const number = numberIn(line, reading);
    const known = number !== null && numbered.has(number);
    if (number !== null && !known) {
      const what = `没有序号为${number}的绩效目标表，请核对序号。`;
      reading.problems.say("error", line.sheet, line.at("number"), what);
    }
    if (number === null || !known) stray.push(fieldsIn(line));
    else own.set(number, [...(own.get(number) ?? []), fieldsIn(line)]);
  }
  const [kind] = kinds;
  const strays: readonly ReadSheet[] =
    stray.length === 0 || kind === undefined
      ? []
      : [{ record: { id: kind.kind.id, fields: {}, indicators: stray }, line: null }];
  const sheets = [...numbered].sort(([a], [b]) => a - b);
  const inOrder: readonly ReadSheet[] = [
    ...sheets.map(([number, { record, line }]) => ({
      record: { ...record, indicators: own.get(number) ?? [] },
      line,
    })),
    ...others,
    ...strays,
  ];
  return inOrder.map(({ record, line }, i) => {
    if (line !== null) keepPlaces(line, `sheets[${i}]`, reading);
    return record;
  });
}

/** The sheets by their numbers, and those whose number is none or taken. */
function readSheets(
  kinds: readonly TargetLines[],
  reading: EntryReading,
): { readonly numbered: ReadonlyMap<number, ReadSheet>; readonly others: readonly ReadSheet[] } {
  const numbered = new Map<number, ReadSheet>();
  const others: ReadSheet[] = [];
  for (const { kind, lines } of kinds)
    for (const line of lines) {
      const number = numberIn(line, reading);
      const sheet: ReadSheet = { record: recordOf(line, kind, reading), line };
      const first = number === null ? undefined : numbered.get(number)?.line;
      if (first != null) {
        const what = `序号${number}与《${first.sheet}》第${first.row}行重复，请改成没有用过的序号。`;
        reading.problems.say("error", line.sheet, line.at("number"), what);
      }
      if (number === null || first != null) others.push(sheet);
      else numbered.set(number, sheet);
    }
  return { numbered, others };
}

function keepPlaces(line: EnteredLine, path: string, { places }: EntryReading): void {
  places.set(path, { sheet: line.sheet, cell: line.at("number") });
  for (const [column, cell] of Object.entries(line.cells)) {
    const field = fieldOf(column);
    if (field !== null) places.set(`${path}.fields.${field}`, { sheet: line.sheet, cell: cell.at });
  }
}

function numberIn(line: EnteredLine, { problems }: EntryReading): number | null {
  const text = textIn(line.cells["number"]);
  const number = Number(narrowDigits(text));
  if (text !== "" && Number.isSafeInteger(number) && number > 0) return number;
  const what = text === "" ? "没有填写序号" : `序号“${quotedEntry(text)}”不是正整数`;
  problems.say("error", line.sheet, line.at("number"), `${what}，请从1起填写序号。`);
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
    fields[id] = amount.value ?? textIn(cell);
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
  // What is no amount is told by itself.
  if (funds.some(({ id }) => exactSteps(fields[id] ?? "0", "yuan") === null)) return;
  const total = fields[whole.id];
  const sum = parts.reduce((all, field) => all + steps(field), 0);
  if (total === undefined || steps(whole) === sum || parts.every(({ id }) => fields[id] === undefined))
    return;
  const gap = yuanWords(Math.abs(steps(whole) - sum));
  problems.say(
    "error",
    line.sheet,
    line.at(fieldColumn(whole.id)),
    `${whole.label.replaceAll(/[：:].*$/g, "")}${total}元与各项资金之和${yuanWords(sum)}元不相等，相差${gap}元，请核对。`,
  );
}

function divideAll(parts: readonly SheetField[], { funds }: SheetForm, form: Form): boolean {
  const dimensions = [...new Set(parts.flatMap(({ regions }) => Object.keys(regions)))];
  const [dimension = ""] = dimensions;
  const tree = form.cubes[funds.cube]?.dimensions[dimension];
  const nodes = parts.flatMap(({ regions }) => [regions[dimension] ?? []].flat());
  return dimensions.length === 1 && tree !== undefined && isWhole(region(tree, nodes));
}
