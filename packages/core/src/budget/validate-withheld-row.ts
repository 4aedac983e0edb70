import type { Cube } from "../cube/cube.ts";
import { select } from "../cube/selection.ts";
import { everything } from "../dimension/tree.ts";
import type { Form } from "../form/form.ts";
import { nameNode } from "../table/label.ts";
import type { Budget, FactRecord, ProjectRecord, WithheldRow } from "./budget.ts";
import { type BudgetProblem, budgetError, budgetWarning } from "./budget-problem.ts";
import { exactSteps } from "./exact-steps.ts";
import { coordinatesOf } from "./fact-coordinates.ts";
import { withheldRows } from "./withheld-rows.ts";

/**
 * What is wrong with the rows a budget withholds: what they name, and the target sheet that would print the amount of a
 * withheld project. Limit: a stated sum of classified projects is not held against the rows withheld.
 */
export function withheldRowProblems(budget: Budget, form: Form): readonly BudgetProblem[] {
  const rows = budget.withholds ?? [];
  return [
    ...rows.flatMap((row, i) => rowProblems(row, `withholds[${i}]`, budget, form)),
    ...sheetProblems(budget, rows, form),
  ];
}

function rowProblems(row: WithheldRow, where: string, budget: Budget, form: Form): readonly BudgetProblem[] {
  const cube = form.cubes[row.cube];
  if (cube === undefined)
    return [budgetError(`${where}.cube`, `不予公开的行的数据类别“${row.cube}”不在本格式中，请更正。`)];
  const named = Object.entries(row.at);
  if (named.length === 0)
    return [budgetError(`${where}.at`, "不予公开的行没有写明项目或科目，请补充，否则全部内容都不公开。")];
  const { project, unit } = row.at;
  if (project !== undefined && !budget.projects.some((p) => isOf(p, project, unit, budget)))
    return [budgetError(`${where}.at.project`, `不予公开的项目“${project}”没有登记，请与项目清单保持一致。`)];
  const unknown = named.flatMap(([dimension, node]) => {
    const tree = cube.dimensions[dimension];
    if (tree !== undefined && node !== "" && node !== everything && tree.parentOf(node) !== undefined)
      return [];
    const message = `不予公开的行的“${dimension}”取值“${node}”不在本格式中，请改为格式规定的取值。`;
    return [budgetError(`${where}.at.${dimension}`, message)];
  });
  if (unknown.length > 0 || holdsFacts(row, cube, budget, form)) return unknown;
  const message = `不予公开的行（${named.map(([, node]) => `“${node}”`).join("、")}）在预算中没有数据，请核对科目或项目名称是否写对。`;
  return [budgetWarning(where, message)];
}

/** True where something of the budget lies in a row: a policy that holds nothing may be one that was mistyped. */
function holdsFacts(row: WithheldRow, cube: Cube, budget: Budget, form: Form): boolean {
  const policy = { ...budget, withholds: [row] };
  return budget.facts.some((fact) => fact.cube === cube.id && isHeld(fact, policy, form));
}

/** True where the policy of a budget holds a fact of it. */
function isHeld(fact: FactRecord, budget: Budget, form: Form): boolean {
  const cube = form.cubes[fact.cube];
  if (cube === undefined) return false;
  const at = coordinatesOf(fact, cube, budget, form);
  const isPlaced = Object.entries(at).every(([d, node]) => cube.dimensions[d]?.parentOf(node) !== undefined);
  const selection = isPlaced ? select(cube, at) : null;
  return selection !== null && withheldRows(budget, form).holds(selection);
}

/** A project's own target sheet states its amount, whether its own row or the one it lies in is withheld. */
function sheetProblems(budget: Budget, rows: readonly WithheldRow[], form: Form): readonly BudgetProblem[] {
  if (rows.length === 0) return [];
  return budget.sheets.flatMap((sheet, i) => {
    const { project } = sheet.fields;
    if (sheet.id !== "project" || project === undefined || isNothing(sheet.fields)) return [];
    const isIts = (name: string | undefined): boolean =>
      name !== undefined && nameNode(name) === nameNode(project);
    const withheld =
      rows.some(({ at }) => isIts(at.project)) ||
      budget.facts.some((fact) => isIts(fact.at["project"]) && isHeld(fact, budget, form));
    const message = `项目“${project}”的金额不予公开，绩效目标表会写出其金额，请删除该表。`;
    return withheld ? [budgetError(`sheets[${i}]`, message)] : [];
  });
}

function isNothing(fields: Readonly<Record<string, string>>): boolean {
  return ["total", "fiscal", "other"].every((field) => (exactSteps(fields[field] ?? "", "yuan") ?? 0) === 0);
}

function isOf(project: ProjectRecord, name: string, unit: string | undefined, { units }: Budget): boolean {
  const only = units.length === 1 ? units[0]?.name : undefined;
  return nameNode(project.name) === nameNode(name) && project.unit === (unit ?? only);
}
