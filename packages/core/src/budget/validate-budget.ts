import type { Form } from "../form/form.ts";
import { nameNode } from "../table/label.ts";
import { isDay } from "../text/is-day.ts";
import type { Budget } from "./budget.ts";
import { type BudgetProblem, budgetError } from "./budget-problem.ts";
import { missingTextProblems } from "./missing-text-problems.ts";
import { withOwnCodes } from "./own-codes.ts";
import { parseReasonsFrom } from "./reasons-from.ts";
import { approvedProblems } from "./validate-approved.ts";
import { characterProblems } from "./validate-characters.ts";
import { factProblems } from "./validate-fact.ts";
import { filingProblems } from "./validate-filing.ts";
import { givenProblems } from "./validate-given.ts";
import { listingProblems } from "./validate-listing.ts";
import { nameProblems } from "./validate-names.ts";
import { ownCodeProblems } from "./validate-own-codes.ts";
import { projectProblems, withheldElsewhere } from "./validate-project.ts";
import { sheetProblems } from "./validate-sheet.ts";
import { textProblems } from "./validate-texts.ts";
import { withheldRowProblems } from "./validate-withheld-row.ts";
import { withoutSecrets } from "./without-secrets.ts";

/**
 * Everything that keeps a correct document from being written from a budget in this form, in the budget's order.
 * Without an error `ledgerOf` and `writeDocument` do not throw; missing free texts are warnings and stand first.
 * `lineName` is what the messages call the fact of a number.
 */
export function validateBudget(
  budget: Budget,
  declared: Form,
  lineName: (number: number) => string = (number) => `第${number + 1}行数据`,
): readonly BudgetProblem[] {
  const form = withOwnCodes(declared, budget);
  const entered = [
    ...characterProblems(budget),
    ...headProblems(budget, form),
    ...nameProblems(budget),
    ...filingProblems(budget),
    ...unitProblems(budget, form),
    ...ownCodeProblems(budget, declared),
    ...budget.facts.flatMap((fact, i) => factProblems(fact, i, budget, form, lineName(i))),
    ...listingProblems(budget, form, lineName),
    ...budget.projects.flatMap((project, i) => projectProblems(project, i, budget)),
    ...repeatedProjects(budget),
    ...withheldElsewhere(budget),
    ...withheldRowProblems(budget, form),
    ...unlistedProjects(budget, lineName),
    ...budget.sheets.flatMap((sheet, i) => sheetProblems(sheet, i, form)),
    ...approvedProblems(budget, form),
    ...textProblems(budget, form),
    ...(budget.unread ?? []).map((message, i) => budgetError(`unread[${i}]`, message)),
  ];
  const problems = [...givenProblems(budget, form, entered), ...entered];
  return problems.some((p) => p.severity === "error")
    ? withoutSecrets(budget, problems)
    : [...missingTextProblems(budget, form), ...problems];
}

function headProblems(budget: Budget, form: Form): readonly BudgetProblem[] {
  const problems: BudgetProblem[] = [];
  if (budget.form !== form.id) {
    problems.push(budgetError("form", `预算注明的格式“${budget.form}”不是“${form.id}”，请选择对应的格式。`));
  }
  if (budget.year < form.years.from || budget.year > form.years.until) {
    const years =
      form.years.from === form.years.until ? form.years.from : `${form.years.from}至${form.years.until}`;
    problems.push(budgetError("year", `预算年度${budget.year}不适用本格式，本格式适用${years}年，请更正。`));
  }
  if (budget.body.trim() === "") problems.push(budgetError("body", "没有填写单位名称，请补充。"));
  for (const code of [budget.code, ...budget.units.map((u) => u.code)]) {
    if (code !== undefined && !/^\d{3,}$/.test(code))
      problems.push(budgetError("code", `单位编码“${code}”不是三位以上的数字，请更正。`));
  }
  if (budget.reasonsFrom !== undefined && parseReasonsFrom(budget.reasonsFrom) === null) {
    const message = `说明原因的起点“${budget.reasonsFrom}”不对，请写成百分比或金额，例如10%、5万元，或用逗号隔开各写一个。`;
    problems.push(budgetError("reasonsFrom", message));
  }
  if (!isDay(budget.date)) {
    const what = budget.date === "" ? "没有填写公开日期" : `公开日期“${budget.date}”不是日期`;
    problems.push(budgetError("date", `${what}，请按2024-02-29的样式填写。`));
  }
  return problems;
}

function unitProblems(budget: Budget, form: Form): readonly BudgetProblem[] {
  const problems: BudgetProblem[] = [];
  if (budget.units.length === 0)
    problems.push(budgetError("units", "单位清单为空，请至少登记一个预算单位。"));
  if (form.level === "unit" && budget.units.length > 1) {
    problems.push(budgetError("units", "单位预算只能有一个预算单位，请改用部门格式或删除多余的单位。"));
  }
  budget.units.forEach(({ name, kind }, i) => {
    if (name.trim() === "")
      problems.push(budgetError(`units[${i}].name`, `第${i + 1}个预算单位没有填写名称，请补充。`));
    if (kind === undefined && dependsOnKind(form)) {
      problems.push(budgetError(`units[${i}].kind`, `没有填写单位“${name}”的单位性质，请补充。`));
    }
    if (budget.units.findIndex((other) => nameNode(other.name) === nameNode(name)) < i) {
      problems.push(budgetError(`units[${i}].name`, `单位“${name}”重复登记，请删除一个。`));
    }
  });
  return problems;
}

/** True where a cube of the form asks what a unit is. */
function dependsOnKind({ cubes }: Form): boolean {
  return Object.values(cubes).some(({ dimensions }) => dimensions.unitKind !== undefined);
}

function repeatedProjects(budget: Budget): readonly BudgetProblem[] {
  return budget.projects.flatMap((project, i) => {
    const first = budget.projects.findIndex((p) => p.name === project.name && p.unit === project.unit);
    const message = `项目“${project.name}”在“${project.unit}”重复登记，请删除一个。`;
    return first < i ? [budgetError(`projects[${i}]`, message)] : [];
  });
}

/** A project that carries an amount must be registered, so that nobody publishes one that is to be withheld. */
function unlistedProjects(budget: Budget, lineName: (number: number) => string): readonly BudgetProblem[] {
  const only = budget.units.length === 1 ? budget.units[0]?.name : undefined;
  const units = new Set(budget.units.map(({ name }) => name));
  return budget.facts.flatMap((fact, i) => {
    const { project, unit = only } = fact.at;
    if (project === undefined) return [];
    // One registered with a unit nobody knows is told by itself.
    const isHis = (own: string): boolean => own === unit || !units.has(own);
    if (budget.projects.some((p) => p.name === project && isHis(p.unit))) return [];
    const message = `${lineName(i)}的项目“${project}”没有登记，请在项目清单中登记其名称和单位。`;
    return [budgetError(`facts[${i}].at.project`, message)];
  });
}
