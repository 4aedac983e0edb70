import {
  type Budget,
  type Form,
  type PrintedLastYear,
  printedLastYear,
  type Reading,
  unitKey,
} from "@mingce/core";
import type { FileToCompare } from "./compare.ts";
import { readDisclosureFile } from "./read.ts";

/** Last year's published document of a budget's body, or why a file is none; a Chinese sentence. */
export type LastYearDocument = { readonly lastYear: PrintedLastYear } | { readonly why: string };

/** Reads a file in any format as last year's document of the body of a budget. */
export async function lastYearDocument(
  { bytes, file }: FileToCompare,
  budget: Budget,
  form: Form,
): Promise<LastYearDocument> {
  const read = await readDisclosureFile(bytes, file);
  if ("refused" in read) return { why: `上年文件“${file}”读不出来：${read.refused.message}` };
  const why = whyNot(read.reading, budget, form);
  return why === null
    ? { lastYear: printedLastYear(read.reading, form) }
    : { why: `“${file}”不能用作上年的文件：${why}请确认选对了文件。` };
}

/** What is not known of a document is no reason against it but its form: without one nothing can be taken. */
function whyNot({ identity, form: own }: Reading, budget: Budget, { level }: Form): string | null {
  if (own === null) return "认不出它是哪种公开样式。";
  if (identity.year !== null && identity.year !== budget.year - 1)
    return `它是${identity.year}年的，上年应为${budget.year - 1}年。`;
  if (identity.level !== null && identity.level !== level) return "它与本预算不是同一级次（部门、单位）。";
  if (identity.unit !== null && unitKey(identity.unit) !== unitKey(budget.body))
    return `它是“${identity.unit}”的，本预算是“${budget.body}”的。`;
  return null;
}
