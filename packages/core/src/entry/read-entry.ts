import type { Budget, OwnCode } from "../budget/budget.ts";
import { withOwnCodes } from "../budget/own-codes.ts";
import { validateBudget } from "../budget/validate-budget.ts";
import type { Form } from "../form/form.ts";
import { type EnteredLine, type EnteredSheet, type EntryProblem, EntryProblems } from "./entered.ts";
import { secretsIn, withoutSecrets } from "./entered-secrets.ts";
import type { EntrySheet } from "./entry-workbook.ts";
import { givenSheet, givenTitle, readGiven } from "./given-sheet.ts";
import {
  approvedIn,
  basicsTitle,
  filingIn,
  formOfEntry,
  type ReadBasics,
  readBasics,
} from "./read-basics.ts";
import { type LedgerLines, readFacts } from "./read-facts.ts";
import { readLines } from "./read-lines.ts";
import { readOwnCodes } from "./read-own-codes.ts";
import { readProjects } from "./read-projects.ts";
import { readTargets } from "./read-targets.ts";
import { readTexts } from "./read-texts.ts";
import { readUnits } from "./read-units.ts";
import { readWithholds } from "./read-withholds.ts";
import type { EntryPlace, EntryReading } from "./reading-entry.ts";
import { entryWorkbook } from "./write-entry.ts";

/** What a filled workbook holds: a budget, and what is wrong at which cell. */
export interface ReadEntry {
  /** Null where the file is no entry workbook of a known form. */
  readonly budget: Budget | null;
  readonly problems: readonly EntryProblem[];
}

/**
 * Reads a filled entry workbook. The budget holds all that was entered, what is wrong among it as it was typed, so that a
 * workbook made of it shows it again; what has no place in a budget it lists (`Budget.unread`). With a problem of
 * severity "error" `validateBudget` has one as well, without one it has none.
 * Limit: what may be the secret of a classified project is not kept, only told.
 */
export function readEntry(entered: readonly EnteredSheet[], forms: readonly Form[]): ReadEntry {
  const problems = new EntryProblems();
  const form = formOfEntry(entered, forms);
  if (form === null) {
    const known = forms.map(({ id }) => id).join("、");
    const what = `不是填报工作簿，或没有注明公开样式；请用 mingce workbook 生成的工作簿填写。已有的样式：${known}。`;
    problems.say("error", basicsTitle, "", what);
    return { budget: null, problems: problems.found };
  }
  const isMadeOfTables = entered.some(({ name }) => name.trim() === givenTitle);
  const sheets = [...entryWorkbook(form, null).sheets, ...(isMadeOfTables ? [givenSheet(null)] : [])];
  saySurplusSheets(entered, sheets, problems);
  const lines = new Map(sheets.map((sheet) => [sheet.id, readLines(sheet, entered, problems)]));
  const basics = readBasics(lines.get("basics") ?? [], form, problems);
  // Codes are read as of the form's last year where the year itself cannot be read.
  const year = Number(basics.values["year"] ?? 0) || form.years.until;
  const places = new Map(Object.entries(basics.places));
  const ownCodes = readOwnCodes(lines.get("ownCodes") ?? [], form, places);
  const reading: EntryReading = { form: withOwnCodes(form, { ownCodes }), year, problems, places };
  const read = budgetOf(basics, lines, ownCodes, reading);
  const unread = sayBudgetProblems(read, reading);
  const budget = unread.length === 0 ? read : { ...read, unread };
  return { budget, problems: problems.found };
}

/** Titles of the sheets that only explain or list. */
const explaining = ["填写说明", "选项"];

function saySurplusSheets(
  entered: readonly EnteredSheet[],
  sheets: readonly EntrySheet[],
  problems: EntryProblems,
): void {
  const known = [...sheets.map(({ title }) => title), ...explaining];
  for (const { name, rows } of entered)
    if (!known.includes(name.trim()) && rows.length > 0)
      problems.say("warning", name, "", "不是填报工作簿的工作表，其中的内容没有读入。");
}

function budgetOf(
  basics: ReadBasics,
  lines: ReadonlyMap<string, readonly EnteredLine[]>,
  ownCodes: readonly OwnCode[],
  reading: EntryReading,
): Budget {
  const { form } = reading;
  const { values } = basics;
  const filing = filingIn(basics);
  const approved = approvedIn(basics, form);
  const units = readUnits(lines.get("units") ?? [], reading);
  const only = units.length === 1 ? units[0]?.name : undefined;
  const registered = lines.get("projects") ?? [];
  const secrets = secretsIn(registered);
  const projects = readProjects(registered, only, secrets, reading);
  const open = (id: string): readonly EnteredLine[] => withoutSecrets(lines.get(id) ?? [], secrets, reading);
  const ledgers = Object.values(form.cubes).flatMap((cube): readonly LedgerLines[] => [
    { cube, apart: false, lines: open(`cube:${cube.id}`) },
    ...(cube.words?.apart === undefined ? [] : [{ cube, apart: true, lines: open(`apart:${cube.id}`) }]),
  ]);
  const targets = form.sheets.map((kind) => ({ kind, lines: open(`sheet:${kind.id}`) }));
  const withholds = readWithholds(open("withholds"), reading);
  return {
    mingce: 1,
    form: form.id,
    year: Number(values["year"] ?? 0),
    body: values["body"] ?? "",
    ...(values["code"] === undefined ? {} : { code: values["code"] }),
    date: values["date"] ?? "",
    ...(approved === undefined ? {} : { approved }),
    ...(filing === undefined ? {} : { filing }),
    units,
    facts: readFacts(ledgers, reading),
    projects,
    sheets: readTargets(targets, open("indicators"), reading),
    texts: readTexts(open("texts"), reading),
    ...(lines.has("given") ? { given: readGiven(open("given"), reading) } : {}),
    ...(withholds.length === 0 ? {} : { withholds }),
    ...(ownCodes.length === 0 ? {} : { ownCodes }),
  };
}

/**
 * Says what keeps a document from being written from the budget, at the cell it was entered in. Returns the errors told
 * before that the budget itself does not show, or not with what was typed.
 */
function sayBudgetProblems(budget: Budget, { form, problems, places }: EntryReading): readonly string[] {
  const before = problems.found.filter(({ severity }) => severity === "error");
  const shown = new Set<string>();
  const told = new Set(before.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const said = new Set<string>();
  for (const { severity, where, message } of validateBudget(budget, form, () => "本行")) {
    const { sheet, cell } = placeOf(where, places);
    if (severity === "error") shown.add(`${sheet}!${cell}`);
    // What is wrong at a cell is said once, in the words of entry; both years of a line have its coordinates.
    const isTold = severity === "error" && cell !== "" && told.has(`${sheet}!${cell}`);
    const key = `${sheet}!${cell}!${message}`;
    if (isTold || said.has(key)) continue;
    said.add(key);
    problems.say(severity, sheet, cell, message);
  }
  return before.flatMap((problem) => {
    const isShown = shown.has(`${problem.sheet}!${problem.cell}`) && !problems.unkept.includes(problem);
    return isShown ? [] : [problem.message];
  });
}

const sheetOf: Readonly<Record<string, string>> = {
  units: "预算单位",
  projects: "项目",
  texts: "增减原因与文字",
  withholds: "不予公开",
  given: givenTitle,
  ownCodes: "补充科目",
};

/** The place of the longest beginning of a path that was entered somewhere. */
function placeOf(where: string, places: ReadonlyMap<string, EntryPlace>): EntryPlace {
  for (let path = where; path !== ""; path = path.replace(/(?:^|[.[])[^.[]*$/, "")) {
    const place = places.get(path);
    if (place !== undefined) return place;
  }
  const [first = ""] = where.split(/[.[]/);
  return { sheet: sheetOf[first] ?? basicsTitle, cell: "" };
}
