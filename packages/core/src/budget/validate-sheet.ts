import { filled } from "../form/filled.ts";
import type { Form } from "../form/form.ts";
import { narrowDigits } from "../quantity/parse-number.ts";
import type { SheetRecord } from "./budget.ts";
import { type BudgetProblem, budgetError, budgetWarning } from "./budget-problem.ts";
import { exactSteps } from "./exact-steps.ts";

/** The funds of a target sheet that are no amounts, and weights that are no numbers: they would be printed as they stand. */
export function sheetProblems(sheet: SheetRecord, number: number, form: Form): readonly BudgetProblem[] {
  const kind = form.sheets.find(({ id }) => id === sheet.id);
  const funds = kind?.fields.filter(({ holds }) => holds === "fund") ?? [];
  const wrongFunds = funds.flatMap(({ id, label }) => {
    const text = sheet.fields[id] ?? "";
    if (text === "" || exactSteps(text, "yuan") !== null) return [];
    const what = `第${number + 1}张绩效目标表的“${filled(label, form)}”写的是“${text}”，不是以元为单位的金额，请填写阿拉伯数字。`;
    return [budgetError(`sheets[${number}].fields.${id}`, what)];
  });
  return [...wrongFunds, ...(kind === undefined || kind.weightTotal === null ? [] : weights(sheet, number))];
}

/** Weights that are no numbers: no sum of them can be made. */
function weights({ indicators }: SheetRecord, number: number): readonly BudgetProblem[] {
  return indicators.flatMap(({ weight = "" }, i) => {
    if (weight === "" || /^\d+(?:\.\d+)?(?:%|分)?$/.test(narrowDigits(weight).trim())) return [];
    const what = `第${number + 1}张绩效目标表第${i + 1}个指标的权重“${weight}”不是数字，请更正。`;
    return [budgetWarning(`sheets[${number}].indicators[${i}].weight`, what)];
  });
}
