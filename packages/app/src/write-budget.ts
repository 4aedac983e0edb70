import { type BudgetProblem, parseBudget, readDisclosure, validateBudget, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import { type WritableFormat, writeReading } from "./write-reading.ts";

/** A written file: its ending and its content. */
export interface WrittenFile {
  readonly format: WritableFormat;
  readonly content: string | Uint8Array;
}

/** Files written from a budget with what somebody should still look at, or why nothing was written. */
export type WrittenBudget =
  | {
      readonly files: readonly WrittenFile[];
      readonly body: string;
      readonly year: number;
      readonly warnings: readonly BudgetProblem[];
    }
  | { readonly files: null; readonly problems: readonly BudgetProblem[] };

/**
 * Writes the whole disclosure of a budget in the formats asked for. With an error in the budget nothing is written.
 * The same budget gives the same bytes.
 */
export async function writeBudget(text: string, formats: readonly WritableFormat[]): Promise<WrittenBudget> {
  const json = parsed(text);
  if ("problem" in json) return { files: null, problems: [json.problem] };
  const { budget, problems } = parseBudget(json.value);
  if (budget === null) return { files: null, problems };
  const form = forms.find((f) => f.id === budget.form);
  if (form === undefined) return { files: null, problems: [unknownForm(budget.form)] };
  const found = validateBudget(budget, form);
  if (found.some((p) => p.severity === "error")) return { files: null, problems: found };
  const reading = readDisclosure(writeDocument(budget, form), forms);
  const files: WrittenFile[] = [];
  for (const format of formats) files.push({ format, content: await writeReading(reading, format) });
  return { files, body: budget.body, year: budget.year, warnings: found };
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
