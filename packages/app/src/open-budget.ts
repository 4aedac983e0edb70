import { type Budget, type BudgetProblem, type Form, parseBudget, validateBudget } from "@mingce/core";
import { forms } from "@mingce/forms";

/** A budget a document can be written from, with what somebody should still look at; or why none can. */
export type OpenedBudget =
  | { readonly budget: Budget; readonly form: Form; readonly warnings: readonly BudgetProblem[] }
  | { readonly budget: null; readonly problems: readonly BudgetProblem[] };

/** Opens a budget from its JSON text. Nothing is thrown: every fault is a problem with its place. */
export function openBudget(text: string): OpenedBudget {
  const json = parsed(text);
  if ("problem" in json) return { budget: null, problems: [json.problem] };
  const { budget, problems } = parseBudget(json.value);
  if (budget === null) return { budget: null, problems };
  const form = forms.find((f) => f.id === budget.form);
  if (form === undefined) return { budget: null, problems: [unknownForm(budget.form)] };
  const found = validateBudget(budget, form);
  if (found.some((p) => p.severity === "error")) return { budget: null, problems: found };
  return { budget, form, warnings: found };
}

function parsed(text: string): { readonly value: unknown } | { readonly problem: BudgetProblem } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return {
      problem: {
        severity: "error",
        where: "",
        message: "文件不是有效的 JSON，无法作为预算读取。请检查文件是否完整。",
      },
    };
  }
}

function unknownForm(id: string): BudgetProblem {
  const known = forms.map((f) => f.id).join("、");
  return { severity: "error", where: "form", message: `没有名为“${id}”的公开样式。请改为：${known}。` };
}
