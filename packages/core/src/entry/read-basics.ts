import type { Budget, FilingRecord } from "../budget/budget.ts";
import type { Form } from "../form/form.ts";
import { sidesOf } from "../form/sides.ts";
import { approvedId, type BasicField, basicColumns, basicFields } from "./basics-sheet.ts";
import { type EnteredLine, type EnteredSheet, EntryProblems, quotedEntry, textIn } from "./entered.ts";
import { enteredAmount, enteredDate } from "./entered-values.ts";
import { entrySheet } from "./entry-workbook.ts";
import { readLines } from "./read-lines.ts";
import type { EntryPlace } from "./reading-entry.ts";

/** The title of the sheet every entry workbook is known by. */
export const basicsTitle = "基本信息";

/** The form a workbook says it is of; null where it is no entry workbook, or of a form nobody knows. */
export function formOfEntry(entered: readonly EnteredSheet[], forms: readonly Form[]): Form | null {
  const sheet = entrySheet("basics", basicsTitle, "", basicColumns);
  const texts = readLines(sheet, entered, new EntryProblems()).map(({ cells }) => textIn(cells["value"]));
  return forms.find(({ id }) => texts.includes(id)) ?? null;
}

/** True for a workbook with the sheet that says of which form an entry workbook is, whatever became of it. */
export function isEntryWorkbook(entered: readonly EnteredSheet[]): boolean {
  return entered.some(({ name }) => name.trim() === basicsTitle);
}

/** What was entered once: the values by field, and where each stands. */
export interface ReadBasics {
  readonly values: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, EntryPlace>>;
}

/** Reads what is entered once for a budget. A value that is none is told and kept as it was typed, but for the year. */
export function readBasics(lines: readonly EnteredLine[], form: Form, problems: EntryProblems): ReadBasics {
  const values: Record<string, string> = {};
  const places: Record<string, EntryPlace> = {};
  for (const field of basicFields(form)) {
    const line = lines.find(({ cells }) => textIn(cells["item"]) === field.label);
    const cell = line?.cells["value"];
    places[field.id] = { sheet: basicsTitle, cell: line?.at("value") ?? "" };
    if (cell === undefined) {
      const { cell: at } = places[field.id] ?? { cell: "" };
      if (field.required) problems.say("error", basicsTitle, at, `没有填写${field.label}，请补充。`);
      continue;
    }
    const read = enteredIn(field, cell);
    if (read === null) continue;
    if (read.value !== null) values[field.id] = read.value;
    else if (field.holds === "year") problems.sayUnkept(basicsTitle, cell.at, read.why);
    else {
      problems.say("error", basicsTitle, cell.at, read.why);
      values[field.id] = textIn(cell);
    }
    if (read.value !== null && read.doubt !== null) problems.say("warning", basicsTitle, cell.at, read.doubt);
  }
  return { values, places };
}

/** As what the disclosure is filed, where something of it was entered. */
export function filingIn({ values }: ReadBasics): FilingRecord | undefined {
  const { "filing.index": index, "filing.publisher": publisher, "filing.date": date } = values;
  const filing = {
    ...(index === undefined ? {} : { index }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
  };
  return Object.keys(filing).length === 0 ? undefined : filing;
}

/** The approved totals by the dimension of their side, where one was entered. */
export function approvedIn({ values }: ReadBasics, form: Form): Budget["approved"] {
  const totals = sidesOf(form).flatMap(({ dimension }) => {
    const total = values[approvedId(dimension)];
    return total === undefined ? [] : [[dimension, total] as const];
  });
  return totals.length === 0 ? undefined : Object.fromEntries(totals);
}

function enteredIn(field: BasicField, cell: EnteredLine["cells"][string]) {
  if (field.holds === "amount") return enteredAmount(cell, "yuan");
  if (field.holds === "date") return enteredDate(cell);
  if (field.holds !== "year") return { value: textIn(cell), doubt: null };
  const year = enteredAmount({ ...cell, text: cell.text.replace(/年度?$/, "") }, "count");
  if (year?.value != null && /^\d{4}$/.test(year.value)) return year;
  return { value: null, why: `“${quotedEntry(textIn(cell))}”不是年度，请填写四位数字，如 2024。` };
}
