import type { Budget, BudgetUnit, UnitKind } from "../budget/budget.ts";
import { exactSteps } from "../budget/exact-steps.ts";
import { validateBudget } from "../budget/validate-budget.ts";
import type { Form } from "../form/form.ts";
import { formatSteps } from "../quantity/format-number.ts";
import { controlId, sidesOf } from "./basics-sheet.ts";
import {
  type EnteredLine,
  type EnteredSheet,
  type EntryProblem,
  EntryProblems,
  quotedEntry,
  textIn,
} from "./entered.ts";
import type { EntrySheet } from "./entry-workbook.ts";

import { givenSheet, givenTitle, readGiven } from "./given-sheet.ts";
import { basicsTitle, filingIn, formOfEntry, type ReadBasics, readBasics } from "./read-basics.ts";
import { type LedgerLines, readFacts } from "./read-facts.ts";
import { readLines } from "./read-lines.ts";
import { readProjects, withoutSecrets } from "./read-projects.ts";
import { readTargets } from "./read-targets.ts";
import { readTexts } from "./read-texts.ts";
import { readWithholds } from "./read-withholds.ts";
import type { EntryPlace, EntryReading } from "./reading-entry.ts";
import { kindWords } from "./unit-sheet.ts";
import { entryWorkbook } from "./write-entry.ts";

/** What a filled workbook holds: a budget of all that is sound, and what is wrong at which cell. */
export interface ReadEntry {
  /** Null where the file is no entry workbook of a known form. */
  readonly budget: Budget | null;
  readonly problems: readonly EntryProblem[];
}

/**
 * Reads a filled entry workbook. The budget holds what is sound; with no problem of severity "error" it is whole and
 * `validateBudget` has no error.
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
  const year = Number(basics.values["year"] ?? form.years.until);
  const reading: EntryReading = { form, year, problems, places: new Map(Object.entries(basics.places)) };
  const budget = budgetOf(basics, lines, reading);
  sayControls(budget, basics, reading);
  sayBudgetProblems(budget, reading);
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
  reading: EntryReading,
): Budget {
  const { form, year } = reading;
  const { values } = basics;
  const filing = filingIn(basics);
  const units = readUnits(lines.get("units") ?? [], reading);
  const only = units.length === 1 ? units[0]?.name : undefined;
  const { projects, secrets } = readProjects(lines.get("projects") ?? [], only, reading);
  const open = (id: string): readonly EnteredLine[] => withoutSecrets(lines.get(id) ?? [], secrets, reading);
  const ledgers = Object.values(form.cubes).flatMap((cube): readonly LedgerLines[] => [
    { cube, apart: false, lines: open(`cube:${cube.id}`) },
    ...(cube.words?.apart === undefined ? [] : [{ cube, apart: true, lines: open(`apart:${cube.id}`) }]),
  ]);
  const targets = form.sheets.map((kind) => ({ kind, lines: open(`sheet:${kind.id}`) }));
  const withholds = readWithholds(open("withholds"), reading);
  const given = lines.get("given");
  return {
    mingce: 1,
    form: form.id,
    year,
    body: values["body"] ?? "",
    ...(values["code"] === undefined ? {} : { code: values["code"] }),
    date: values["date"] ?? "",
    ...(filing === undefined ? {} : { filing }),
    units,
    facts: readFacts(ledgers, reading),
    projects,
    sheets: readTargets(targets, open("indicators"), reading),
    texts: readTexts(open("texts"), reading),
    ...(given === undefined ? {} : { given: readGiven(given, reading) }),
    ...(withholds.length === 0 ? {} : { withholds }),
  };
}

function readUnits(
  lines: readonly EnteredLine[],
  { form, problems, places }: EntryReading,
): readonly BudgetUnit[] {
  const kinds = Object.entries(kindWords(form)) as [UnitKind, string][];
  return lines.flatMap((line, i): readonly BudgetUnit[] => {
    const name = textIn(line.cells["name"]);
    const said = textIn(line.cells["kind"]);
    const code = textIn(line.cells["code"]);
    const kind = kinds.find(([, word]) => word === said)?.[0];
    places.set(`units[${i}]`, { sheet: line.sheet, cell: line.at("name") });
    places.set(`units[${i}].kind`, { sheet: line.sheet, cell: line.at("kind") });
    if (name === "") problems.say("error", line.sheet, line.at("name"), "没有填写单位名称，请补充。");
    if (kind === undefined) {
      const what = said === "" ? "没有填写单位性质" : `“${quotedEntry(said)}”不是单位性质`;
      const words = kinds.map(([, word]) => word).join("、");
      problems.say("error", line.sheet, line.at("kind"), `${what}，请从下拉列表中选择：${words}。`);
    }
    if (name === "") return [];
    return [{ name, ...(kind === undefined ? {} : { kind }), ...(code === "" ? {} : { code }) }];
  });
}

/** The control totals of both sides against what the lines add to. */
function sayControls(budget: Budget, { values, places }: ReadBasics, { form, problems }: EntryReading): void {
  const sides = sidesOf(form);
  const cube = Object.values(form.cubes).find((c) =>
    sides.every(({ dimension }) => c.dimensions[dimension] !== undefined),
  );
  sides.forEach(({ heading, dimension }, i) => {
    const stated = values[controlId(i)];
    if (stated === undefined) return;
    const own = budget.facts.filter(
      (f) => f.cube === cube?.id && f.year === 0 && f.at[dimension] !== undefined,
    );
    const sum = own.reduce((all, { value }) => all + (exactSteps(value, "yuan") ?? 0), 0);
    const control = exactSteps(stated, "yuan") ?? 0;
    if (sum === control) return;
    const shown = (steps: number): string => formatSteps(steps, "yuan", 2).replace(/\.00$/, "");
    const what = `${heading}合计核对数${stated}元与明细之和${shown(sum)}元不相等，相差${shown(Math.abs(sum - control))}元，请核对明细或核对数。`;
    problems.say("error", basicsTitle, places[controlId(i)]?.cell ?? "", what);
  });
}

/** What keeps a document from being written from the budget, at the cell it was entered in. */
function sayBudgetProblems(budget: Budget, { form, problems, places }: EntryReading): void {
  const told = new Set(problems.found.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const said = new Set<string>();
  for (const { severity, where, message } of validateBudget(budget, form, () => "本行")) {
    const { sheet, cell } = placeOf(where, places);
    // What is wrong at a cell is said once, in the words of entry; both years of a line have its coordinates.
    const isTold = severity === "error" && cell !== "" && told.has(`${sheet}!${cell}`);
    const key = `${sheet}!${cell}!${message}`;
    if (isTold || said.has(key)) continue;
    said.add(key);
    problems.say(severity, sheet, cell, message);
  }
}

const sheetOf: Readonly<Record<string, string>> = {
  units: "预算单位",
  projects: "项目",
  texts: "增减原因与文字",
  withholds: "不予公开",
  given: givenTitle,
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
