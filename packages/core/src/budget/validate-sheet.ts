import { filled } from "../form/filled.ts";
import type { Form } from "../form/form.ts";
import type { SheetRecord } from "./budget.ts";
import { type BudgetProblem, budgetError } from "./budget-problem.ts";
import { exactSteps } from "./exact-steps.ts";

/** The funds of a target sheet that are no amounts: they would be printed as they stand. */
export function sheetProblems(sheet: SheetRecord, number: number, form: Form): readonly BudgetProblem[] {
  const funds = form.sheets.find(({ id }) => id === sheet.id)?.fields.filter(({ holds }) => holds === "fund");
  return (funds ?? []).flatMap(({ id, label }) => {
    const text = sheet.fields[id] ?? "";
    if (text === "" || exactSteps(text, "yuan") !== null) return [];
    const what = `第${number + 1}张绩效目标表的“${filled(label, form)}”写的是“${text}”，不是以元为单位的金额，请填写阿拉伯数字。`;
    return [budgetError(`sheets[${number}].fields.${id}`, what)];
  });
}
