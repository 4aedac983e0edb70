import type { Form } from "../form/form.ts";
import { unitKey } from "../table/label.ts";
import type { Budget } from "./budget.ts";
import { type BudgetProblem, budgetError } from "./budget-problem.ts";
import { ownCodesOf } from "./own-codes.ts";

/**
 * Why these budgets cannot be rolled up into one department: contradictions between them, and units that are missing.
 * A problem's place is the number of the budget among those given ("units[1]").
 */
export function rollUpProblems(
  units: readonly Budget[],
  form: Form,
  { body, listed = [] }: { readonly body: string; readonly listed?: readonly string[] },
): readonly BudgetProblem[] {
  const names = units.map((b) => unitKey(b.units[0]?.name ?? b.body));
  const at = (i: number): string => `units[${i}]`;
  const said = (i: number): string => `第${i + 1}个单位预算（“${units[i]?.body ?? ""}”）`;
  const years = [...new Set(units.map(({ year }) => year))].sort();
  return [
    ...(form.level === "department"
      ? []
      : [budgetError("form", `“${form.id}”是单位的样式，汇总要用部门的样式，请更正。`)]),
    ...(units.length > 0 ? [] : [budgetError("units", "没有给出单位预算，请至少给出一个。")]),
    ...(body.trim() === "" ? [budgetError("body", "没有给出部门名称，请补充。")] : []),
    ...(years.length > 1
      ? [budgetError("year", `各单位预算的年度不一致（${years.join("、")}），不能汇总，请更正。`)]
      : []),
    ...units.flatMap((budget, i): BudgetProblem[] => [
      ...(budget.units.length === 1
        ? []
        : [budgetError(at(i), `${said(i)}登记了${budget.units.length}个单位，只能汇总单个单位的预算。`)]),
      ...(names.indexOf(names[i] ?? "") < i
        ? [budgetError(at(i), `${said(i)}与前面的一个单位重名，不能重复汇总，请删除一个。`)]
        : []),
      ...(budget.year < form.years.from || budget.year > form.years.until
        ? [budgetError(at(i), `${said(i)}是${budget.year}年的，不适用部门样式“${form.id}”，请更正。`)]
        : []),
      ...unknownCubes(budget, form).map((cube) =>
        budgetError(at(i), `${said(i)}的数据类别“${cube}”不在部门样式“${form.id}”中，请改用同一地区的样式。`),
      ),
    ]),
    ...differentlyNamed(units).map(({ code, first, second, i }) =>
      budgetError(
        at(i),
        `${said(i)}把科目${code.replaceAll("-", "")}登记为“${second}”，别的单位登记为“${first}”，请改为一致。`,
      ),
    ),
    ...listed
      .filter((name) => !names.includes(unitKey(name)))
      .map((name) => budgetError("units", `部门列有单位“${name}”，没有给出它的预算，请补充后再汇总。`)),
  ];
}

function unknownCubes({ facts }: Budget, form: Form): readonly string[] {
  return [...new Set(facts.map(({ cube }) => cube))].filter((cube) => form.cubes[cube] === undefined);
}

/** Codes that a unit registers beside the official lists under another name than a unit before it. */
function differentlyNamed(units: readonly Budget[]) {
  const names = new Map<string, string>();
  return units.flatMap((unit, i) =>
    ownCodesOf(unit).flatMap(({ dimension, code, name }) => {
      const first = names.get(`${dimension}#${code}`) ?? name;
      names.set(`${dimension}#${code}`, first);
      return first === name ? [] : [{ code, first, second: name, i }];
    }),
  );
}
