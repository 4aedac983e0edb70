import { type BudgetProblem, readDisclosure, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import { pdfNotices } from "@mingce/writers";
import { leakProblems } from "./audit-leaks.ts";
import { openBudget } from "./open-budget.ts";
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
 * Writes the whole disclosure of a budget in the formats asked for. With an error in the budget, or
 * where an amount it withholds would follow from what is printed, nothing is written. The same budget gives the same bytes.
 */
export async function writeBudget(text: string, formats: readonly WritableFormat[]): Promise<WrittenBudget> {
  const opened = openBudget(text);
  if (opened.budget === null) return { files: null, problems: opened.problems };
  const { budget, form, warnings } = opened;
  const leaks = leakProblems(budget, form);
  if (leaks.length > 0) return { files: null, problems: leaks };
  const reading = readDisclosure(writeDocument(budget, form), forms);
  const files: WrittenFile[] = [];
  for (const format of formats) files.push({ format, content: await writeReading(reading, format) });
  const notices = formats.includes("pdf") ? await pdfNotices(reading.document) : [];
  const notes = notices.map((message): BudgetProblem => ({ severity: "warning", where: "", message }));
  return { files, body: budget.body, year: budget.year, warnings: [...warnings, ...notes] };
}
