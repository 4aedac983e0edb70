import { publicCode } from "@mingce/core";
import { plainName } from "../printed/plain-words.ts";
import { halfStep } from "../printed/wanyuan.ts";
import type { RuleInput } from "../rule.ts";
import { classifiedProjects } from "../withheld/classified-project.ts";
import { amountOf, type BudgetProject, budgetProjects, sameUnit } from "./budget-project.ts";
import type { ProjectSheet } from "./project-sheet.ts";

/** The sheets of this year's fiscal money; one named like a project that only has money carried over is left out. */
export function fiscalSheets(input: RuleInput, sheets: readonly ProjectSheet[]): readonly ProjectSheet[] {
  const carried = new Set(budgetProjects(input).flatMap((p) => (amountOf(p) === null ? [p.key] : [])));
  return sheets.filter((s) => (s.fiscal ?? 0) > 0 && !carried.has(plainName(s.name)));
}

/**
 * How many of the classified projects the text states can be counted among this year's: all but those the document
 * shows with money carried over alone.
 */
export function classifiedOfTheYear(input: RuleInput, stated: number): number {
  const carried = classifiedProjects(input).filter((c) => c.projects.every((p) => amountOf(p) === null));
  return Math.max(0, stated - carried.length);
}

/** The projects of this year's budget that no sheet of their unit has the name or the amount of, but classified ones. */
export function projectsWithoutSheet(
  input: RuleInput,
  sheets: readonly ProjectSheet[],
): readonly BudgetProject[] {
  const oneBody = input.form.level === "unit";
  const isOf = (sheet: ProjectSheet, project: BudgetProject): boolean => {
    const amount = amountOf(project) ?? 0;
    const alike =
      plainName(sheet.name) === project.key || Math.abs((sheet.fiscal ?? 0) - amount) <= 2 * halfStep;
    return alike && (oneBody || sameUnit(sheet.unit, project.unit));
  };
  return budgetProjects(input).filter(
    (p) => amountOf(p) !== null && !publicCode.test(p.key) && !sheets.some((s) => isOf(s, p)),
  );
}
