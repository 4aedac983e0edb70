import { textPlaceOf, textPlaces } from "../entry/text-places.ts";
import type { Form } from "../form/form.ts";
import type { Budget } from "./budget.ts";
import { type BudgetProblem, budgetWarning } from "./budget-problem.ts";

/** A warning for each text whose key the form has no room for: it would be printed nowhere. */
export function textProblems({ texts }: Budget, form: Form): readonly BudgetProblem[] {
  const places = textPlaces(form);
  return Object.keys(texts)
    .filter((key) => key !== "" && textPlaceOf(places, key) === null)
    .map((key) =>
      budgetWarning(`texts.${key}`, `本样式没有编号为“${key}”的文字，公开文件中不会印出，请核对编号。`),
    );
}
