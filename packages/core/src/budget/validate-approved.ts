import type { Form } from "../form/form.ts";
import { cubeOfSides, type Side, sidesOf } from "../form/sides.ts";
import { yuanWords } from "../quantity/format-number.ts";
import type { Budget } from "./budget.ts";
import { type BudgetProblem, budgetError } from "./budget-problem.ts";
import { exactSteps } from "./exact-steps.ts";

/** Approved totals that are no amounts, are of no side of the form, or are not what the facts come to. */
export function approvedProblems(budget: Budget, form: Form): readonly BudgetProblem[] {
  const sides = sidesOf(form);
  return Object.entries(budget.approved ?? {}).flatMap(([dimension, total]) => {
    const where = `approved.${dimension}`;
    const side = sides.find((each) => each.dimension === dimension);
    if (side === undefined) {
      const known = sides.map((each) => each.dimension).join("、");
      return [budgetError(where, `批复合计的“${dimension}”不是本格式收支的一方，请改为${known}。`)];
    }
    const approved = exactSteps(total, "yuan");
    if (approved === null)
      return [budgetError(where, `${side.heading}合计核对数“${total}”不是以元为单位的金额，请更正。`)];
    const sum = sumOf(side, budget, form);
    if (sum === approved) return [];
    const gap = yuanWords(Math.abs(sum - approved));
    const what = `${side.heading}合计核对数${yuanWords(approved)}元与明细之和${yuanWords(sum)}元不相等，相差${gap}元，请核对明细或核对数。`;
    return [budgetError(where, what)];
  });
}

/** What the facts of a side come to; one that is no amount counts nothing, for it is told by itself. */
function sumOf({ dimension }: Side, { facts }: Budget, form: Form): number {
  const cube = cubeOfSides(form);
  return facts
    .filter((fact) => fact.cube === cube?.id && fact.year === 0 && fact.at[dimension] !== undefined)
    .reduce((all, { value }) => all + (exactSteps(value, "yuan") ?? 0), 0);
}
