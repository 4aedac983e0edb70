import { type Finding, finding } from "@mingce/core";
import { likeness } from "../printed/likeness.ts";
import { plainName } from "../printed/plain-words.ts";
import { halfStep, inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import {
  amountOf,
  type BudgetProject,
  budgetProjects,
  listsAllFiscalProjects,
  nearName,
  sameUnit,
} from "./budget-project.ts";
import { type ProjectSheet, projectSheets } from "./project-sheet.ts";

/** How alike two names are that only differ in a word. */
const alike = 0.5;

/**
 * The sheet of a project of fiscal money carries the name the project has in the budget. Matched by unit and amount:
 * another name is a warning, one that differs in a word, a year or a note in brackets is a note; no project at all is
 * a note. Limit: sheets of other money have no counterpart in the tables and are not looked at; where other budgets
 * spend as well, a sheet without a project says nothing.
 */
export const targetProjectName: Rule = {
  id: "target/project-name",
  severity: "warning",
  title: "绩效目标表的项目名称应当与预算项目一致。",
  basis: "绩效目标表与一般公共预算项目支出情况表、情况说明的项目一一对应",
  scope: { declares: "sheets" },
  judge: (input) => {
    const sheets = projectSheets(input).filter((s) => (s.fiscal ?? 0) > 0);
    const projects = budgetProjects(input);
    if (sheets.length === 0) return { outcome: "not-applicable" };
    if (!projects.some((p) => amountOf(p) !== null)) return { outcome: "not-enough-data" };
    const named = new Set(sheets.flatMap((s) => projects.filter((p) => isNamed(s, p))));
    const oneBody = input.form.level === "unit";
    const found = sheets.flatMap((sheet) => judgeSheet(sheet, projects, named, oneBody));
    if (listsAllFiscalProjects(input)) return outcomeOf(found);
    // The sheet may belong to a project of another budget that no table names: an equal amount is then a hint at most.
    return outcomeOf(found.filter((f) => f.expected !== null).map((f) => ({ ...f, severity: "info" })));
  },
};

function isNamed(sheet: ProjectSheet, project: BudgetProject): boolean {
  return plainName(sheet.name) === project.key && sameUnit(sheet.unit, project.unit);
}

function hasAmount(project: BudgetProject, fiscal: number | null): boolean {
  const amount = amountOf(project);
  return amount !== null && fiscal !== null && Math.abs(amount - fiscal) <= 2 * halfStep;
}

function judgeSheet(
  sheet: ProjectSheet,
  projects: readonly BudgetProject[],
  named: ReadonlySet<BudgetProject>,
  oneBody: boolean,
): readonly Finding[] {
  const { fiscal } = sheet;
  const called = projects.filter((p) => p.key === plainName(sheet.name));
  if (called.some((p) => oneBody || isNamed(sheet, p) || hasAmount(p, fiscal))) return [];
  const close = (p: BudgetProject): number =>
    likeness(nearName(sheet.name, sheet.unit), nearName(p.name, p.unit));
  const unit = (p: BudgetProject): boolean => oneBody || sameUnit(sheet.unit, p.unit);
  const same = projects.filter((p) => hasAmount(p, fiscal) && unit(p) && !named.has(p));
  const best = same.reduce<BudgetProject | null>((a, b) => (a === null || close(b) > close(a) ? b : a), null);
  const base = { code: targetProjectName.id, stated: sheet.name, basis: targetProjectName.basis } as const;
  if (best === null) {
    const message = `绩效目标表的项目“${sheet.name}”（财政拨款${inWanyuan(fiscal ?? 0)}）在预算项目中没有对应的名称和金额。请核对项目名称和金额。`;
    return [finding({ ...base, severity: "info", message, at: [sheet.nameAt] })];
  }
  return [
    finding({
      ...base,
      severity: close(best) >= alike || same.length > 1 ? "info" : "warning",
      message: `绩效目标表的项目“${sheet.name}”与预算项目“${best.name}”金额相同（${inWanyuan(fiscal ?? 0)}），名称不同。请统一项目名称。`,
      at: [sheet.nameAt, best.statement.place],
      expected: best.name,
    }),
  ];
}
