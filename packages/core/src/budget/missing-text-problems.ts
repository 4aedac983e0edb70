import type { Form } from "../form/form.ts";
import { missingTexts } from "../writing/write-document.ts";
import { missingText } from "../writing/writing-context.ts";
import type { Budget } from "./budget.ts";
import { type BudgetProblem, budgetWarning } from "./budget-problem.ts";

/** A warning for every reason, use or other text the document will ask for and the budget does not hold. */
export function missingTextProblems(budget: Budget, form: Form): readonly BudgetProblem[] {
  return missingTexts(budget, form).map((key) => {
    const kind = key.split("/").at(-1)?.startsWith("reason") ? "增减变化的原因" : "文字说明";
    return budgetWarning(
      `texts.${key}`,
      `缺少${kind}“${key}”，公开文本中将写作“${missingText}”，请补充后再公开。`,
    );
  });
}
