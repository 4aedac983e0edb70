import { type Budget, type BudgetProblem, type Form, parseBudget, validateBudget } from "@mingce/core";
import { forms } from "@mingce/forms";

/** A budget a document can be written from, with what somebody should still look at; or why none can. */
export type OpenedBudget =
  | { readonly budget: Budget; readonly form: Form; readonly warnings: readonly BudgetProblem[] }
  | { readonly budget: null; readonly problems: readonly BudgetProblem[] };

/** A budget of a known form with everything that is wrong with it, errors among it; or why it is no budget at all. */
export type ParsedForForm =
  | { readonly budget: Budget; readonly form: Form; readonly problems: readonly BudgetProblem[] }
  | { readonly budget: null; readonly problems: readonly BudgetProblem[] };

/** Opens a budget from its JSON text. Nothing is thrown: every fault is a problem with its place. */
export function openBudget(text: string): OpenedBudget {
  const parsed = parseForForm(text);
  if (parsed.budget === null) return parsed;
  const { budget, form, problems } = parsed;
  if (problems.some((p) => p.severity === "error")) return { budget: null, problems };
  return { budget, form, warnings: problems };
}

/** The same, whatever is wrong with the content; `given` takes the place of the budget's own fields. */
export function parseForForm(text: string, given: Pick<Budget, "reasonsFrom"> = {}): ParsedForForm {
  const json = parsedJson(text);
  if ("problem" in json) return { budget: null, problems: [json.problem] };
  const parsed = parseBudget(json.value);
  if (parsed.budget === null) return parsed;
  const budget = { ...parsed.budget, ...given };
  const form = forms.find((f) => f.id === budget.form);
  if (form === undefined) return { budget: null, problems: [unknownForm(budget.form)] };
  return { budget, form, problems: validateBudget(budget, form) };
}

function parsedJson(text: string): { readonly value: unknown } | { readonly problem: BudgetProblem } {
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
