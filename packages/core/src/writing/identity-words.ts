import type { Level } from "../form/form.ts";
import type { WritingContext } from "./writing-context.ts";

const levelWords: Readonly<Record<Level, string>> = { unit: "单位", department: "部门" };
const termWords: Readonly<Record<Level, string>> = { unit: "单位", department: "部门（单位）" };

/** What a wording's identity blank prints: body, year, the year before, level, and who a term speaks of. */
export function identityWord(
  blank: "body" | "year" | "prior" | "level" | "terms",
  context: WritingContext,
): string {
  const { budget, form } = context;
  switch (blank) {
    case "body":
      return budget.body;
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

/** Fills the identity blanks of a heading or title; other blanks stay as they are. */
export function withIdentity(wording: string, context: WritingContext): string {
  return wording.replace(/\{(body|year|prior|level|terms)\}/g, (_, blank: "body") =>
    identityWord(blank, context),
  );
}
