import { type BudgetProblem, entryWorkbook, parseBudget } from "@mingce/core";
import { forms } from "@mingce/forms";
import { writeEntry } from "@mingce/writers";

/** An entry workbook as an Excel file, or why none can be made. */
export type MadeEntry =
  | { readonly bytes: Uint8Array; readonly problems: null }
  | { readonly bytes: null; readonly problems: readonly BudgetProblem[] };

/**
 * The workbook to enter a budget of a form in, filled with a budget (its JSON text) where one is given: a draft does as
 * well, its errors stand in the workbook and are told when it is imported. The form may be left to the budget.
 */
export async function makeEntry(formId: string | null, budgetText: string | null): Promise<MadeEntry> {
  const parsed = budgetText === null ? null : parsedBudget(budgetText);
  if (parsed !== null && parsed.budget === null) return { bytes: null, problems: parsed.problems };
  const budget = parsed?.budget ?? null;
  const wanted = formId ?? budget?.form ?? "";
  const form = forms.find(({ id }) => id === wanted);
  if (form === undefined) return refused("form", `没有名为“${wanted}”的公开样式。请改为：${knownForms()}。`);
  if (budget !== null && budget.form !== form.id)
    return refused("form", `预算的样式是“${budget.form}”，不是“${form.id}”，请选择同一样式。`);
  return { bytes: await writeEntry(entryWorkbook(form, budget)), problems: null };
}

function parsedBudget(text: string): ReturnType<typeof parseBudget> {
  try {
    return parseBudget(JSON.parse(text));
  } catch {
    const message = "文件不是有效的 JSON，无法作为预算读取。请检查文件是否完整。";
    return { budget: null, problems: [{ severity: "error", where: "", message }] };
  }
}

function refused(where: string, message: string): MadeEntry {
  return { bytes: null, problems: [{ severity: "error", where, message }] };
}

function knownForms(): string {
  return forms.map(({ id }) => id).join("、");
}
