import {
  type Budget,
  type Form,
  type Identity,
  ledgerLastYear,
  type PrintedLastYear,
  printedLastYear,
  unitKey,
} from "@mingce/core";
import type { FileToCompare } from "./compare.ts";
import { type EarlierFile, earlierFile } from "./earlier-file.ts";
import { parseForForm } from "./open-budget.ts";

/** Last year's amounts of a budget's body, or why a file has none; a Chinese sentence. */
export type LastYearDocument = { readonly lastYear: PrintedLastYear } | { readonly why: string };

/** Takes a file as last year's of the body of a budget: its document in any format, its open data, or its ledger. */
export async function lastYearDocument(
  given: FileToCompare,
  budget: Budget,
  form: Form,
): Promise<LastYearDocument> {
  const { file } = given;
  const earlier = await earlierFile(given);
  if ("why" in earlier) return { why: `上年文件“${file}”读不出来：${earlier.why}` };
  const last = earlier.kind === "ledger" ? ofLedger(earlier, form) : ofPublished(earlier, form);
  const why = "why" in last ? last.why : whyNot(last.identity, budget, form);
  if (why !== null) return { why: `“${file}”不能用作上年的文件：${why}请确认选对了文件。` };
  return "why" in last ? last : { lastYear: last.lastYear };
}

type Whose = Pick<Identity, "year" | "level" | "unit">;
type LastYear = { readonly identity: Whose; readonly lastYear: PrintedLastYear } | { readonly why: string };

/** What of a budget its amounts are made of; what is wrong elsewhere in last year's is no matter any more. */
const ofAmounts = /^(?:facts|units|given|withholds)\b/;

function ofLedger({ json }: EarlierFile & { readonly kind: "ledger" }, form: Form): LastYear {
  const { budget, problems, ...opened } = parseForForm(json);
  const wrong = problems.find(
    ({ severity, where }) => severity === "error" && (budget === null || ofAmounts.test(where)),
  );
  if (budget === null || !("form" in opened) || wrong !== undefined)
    return { why: `台账有错（${wrong?.message.replace(/。$/, "") ?? ""}）。` };
  const identity = { year: budget.year, level: opened.form.level, unit: budget.body };
  return { identity, lastYear: ledgerLastYear(budget, opened.form, form) };
}

function ofPublished({ published }: EarlierFile & { readonly kind: "published" }, form: Form): LastYear {
  return published.form === null
    ? { why: "认不出它是哪种公开样式。" }
    : { identity: published.identity, lastYear: printedLastYear(published, form) };
}

/** What is not known of a document is no reason against it. */
function whyNot({ year, level, unit }: Whose, budget: Budget, form: Form): string | null {
  if (year !== null && year !== budget.year - 1) return `它是${year}年的，上年应为${budget.year - 1}年。`;
  if (level !== null && level !== form.level) return "它与本预算不是同一级次（部门、单位）。";
  if (unit !== null && unitKey(unit) !== unitKey(budget.body))
    return `它是“${unit}”的，本预算是“${budget.body}”的。`;
  return null;
}
