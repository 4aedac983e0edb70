import { type Budget, type BudgetProblem, parseBudget, rollUp, validateBudget } from "@mingce/core";
import { forms } from "@mingce/forms";
import { formIds } from "./read.ts";

/** A budget as a person gives it: the JSON text of a file. */
export interface BudgetFile {
  readonly file: string;
  readonly text: string;
}

/** The department's budget as JSON with what somebody has to look at, or why there is none. */
export type RolledUpBudgets =
  | { readonly json: string; readonly problems: readonly BudgetProblem[] }
  | {
      readonly json: null;
      readonly problems: readonly BudgetProblem[];
      /** What stands in the way: no such form, a file that is no budget, or what the budgets say. */
      readonly why: "form" | "unreadable" | "wrong";
    };

/**
 * Rolls the budgets of units up into the budget of their department in a form. `department` is a budget of the
 * department that lists its units: each of them must be given. A unit's budget with an error of its own is not rolled
 * up, so that nothing wrong and no secret goes on into the department's. The order of the files makes no difference.
 */
export function rollUpBudgets(
  files: readonly BudgetFile[],
  formId: string,
  body: string,
  department?: BudgetFile,
): RolledUpBudgets {
  const form = forms.find(({ id }) => id === formId);
  if (form === undefined)
    return {
      json: null,
      why: "form",
      problems: [wrong("form", `没有名为“${formId}”的样式。可用的样式有：${formIds.join("、")}。`)],
    };
  const all = [...files, ...(department === undefined ? [] : [department])].map(opened);
  const unreadable = all.flatMap((one) => ("problem" in one ? [one.problem] : []));
  if (unreadable.length > 0) return { json: null, why: "unreadable", problems: unreadable };
  const budgets = all.flatMap((one) => ("budget" in one ? [one.budget] : []));
  const listing = department === undefined ? undefined : budgets.at(-1);
  const units = listing === undefined ? budgets : budgets.slice(0, -1);
  const errors = units.flatMap((unit, i) => errorsOf(unit, files[i]?.file ?? ""));
  if (errors.length > 0) return { json: null, why: "wrong", problems: errors };
  const listed = listing?.units.map(({ name }) => name);
  const { budget, problems } = rollUp(units, form, { body, ...(listed === undefined ? {} : { listed }) });
  return budget === null
    ? { json: null, why: "wrong", problems }
    : { json: `${JSON.stringify(budget, null, 2)}\n`, problems };
}

function opened({
  file,
  text,
}: BudgetFile): { readonly budget: Budget } | { readonly problem: BudgetProblem } {
  try {
    const { budget, problems } = parseBudget(JSON.parse(text));
    if (budget !== null) return { budget };
    const [first] = problems;
    return { problem: wrong(file, first?.message ?? "不是预算数据，请更正。") };
  } catch {
    return { problem: wrong(file, "文件不是有效的 JSON，无法作为预算读取。请检查文件是否完整。") };
  }
}

function errorsOf(unit: Budget, file: string): readonly BudgetProblem[] {
  const form = forms.find(({ id }) => id === unit.form);
  if (form === undefined) return [wrong(file, `没有名为“${unit.form}”的公开样式，请更正。`)];
  return validateBudget(unit, form).flatMap(({ severity, where, message }) =>
    severity === "error" ? [wrong(`${file} ${where}`, message)] : [],
  );
}

function wrong(where: string, message: string): BudgetProblem {
  return { severity: "error", where, message };
}
