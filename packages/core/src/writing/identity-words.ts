import type { Level } from "../form/form.ts";
import { withCode } from "../table/code-label.ts";
import { chineseDate } from "./chinese-words.ts";
import type { WritingContext } from "./writing-context.ts";

const levelWords: Readonly<Record<Level, string>> = { unit: "单位", department: "部门" };
const termWords: Readonly<Record<Level, string>> = { unit: "单位", department: "部门（单位）" };

type IdentityBlank = "body" | "district" | "year" | "prior" | "level" | "terms" | "date";

/** What a wording's identity blank prints: body, its district, year, the year before, level, date, who a term speaks of. */
export function identityWord(blank: IdentityBlank, context: WritingContext): string {
  const { budget, form } = context;
  switch (blank) {
    case "body":
      return budget.body;
    case "district":
      return /^.*?[区县]/.exec(budget.body)?.[0] ?? "";
    case "date":
      return chineseDate(budget.date);
    case "year":
      return String(budget.year);
    case "prior":
      return String(budget.year - 1);
    case "level":
      return levelWords[form.level];
    case "terms":
      return termWords[form.level];
  }
}

/**
 * Fills the identity blanks of a heading or title; other blanks stay as they are. A body without a public code has no
 * brackets for it either.
 */
export function withIdentity(wording: string, context: WritingContext): string {
  return withCode(wording, context.budget.code).replace(
    /\{(body|district|year|prior|level|terms|date)\}/g,
    (_, blank: IdentityBlank) => identityWord(blank, context),
  );
}
