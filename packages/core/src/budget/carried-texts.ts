import { quoted } from "../articulation/section-name.ts";
import type { Form } from "../form/form.ts";
import { sectionsOf } from "../form/form.ts";
import type { SectionForm } from "../form/sentence.ts";
import type { FreeTextFound } from "../reading/reading.ts";
import type { NeededText } from "../writing/needed-text.ts";
import { neededTexts } from "../writing/write-document.ts";
import type { Budget } from "./budget.ts";
import { type BudgetProblem, budgetWarning } from "./budget-problem.ts";
import { placeOfText } from "./missing-text-problems.ts";

/** Where texts of an earlier year are kept: the text for the one that is needed, or null where there is none. */
export type TextSource = (needed: NeededText) => string | null;

/** A budget with the texts it took over, each told so that a person looks at it. */
export interface WithCarriedTexts {
  readonly budget: Budget;
  /** Keys of the texts taken over, in printed order. */
  readonly carried: readonly string[];
  readonly problems: readonly BudgetProblem[];
}

/** The texts of an earlier year's budget, by their keys. */
export function textsOfBudget({ texts }: Budget): TextSource {
  return ({ key }) => texts[key] ?? null;
}

/** The free texts of a document, or of its open data. */
interface PublishedTexts {
  readonly form: Form | null;
  readonly freeTexts: readonly Pick<FreeTextFound, "field" | "text" | "about">[];
}

/**
 * The texts an earlier year's document prints: declared free text by its section, uses by what they are of.
 * Limit: words inside a sentence (names of offices) are not read out of a document.
 */
export function textsOfReading(reading: PublishedTexts): TextSource {
  const sections = reading.form === null ? [] : sectionsOf(reading.form).flatMap(nested);
  const words = new Map<string, string>();
  for (const { id, content } of sections) {
    const field = content.find((c) => c.kind === "freeText");
    const lines = reading.freeTexts.flatMap((found) => (found.field === id ? [found.text] : []));
    if (field?.kind === "freeText" && lines.length > 0) words.set(field.id, lines.join("\n"));
  }
  return ({ key, kind, section, about }) => {
    if (kind !== "use" || about === null) return words.get(key) ?? null;
    const found = reading.freeTexts.find(
      ({ field, about: of }) => field === `${section}/use` && of?.key === about.key,
    );
    return found?.text ?? null;
  };
}

/**
 * A budget with the texts it lacks taken over from an earlier year. Reasons never are: they explain a change of their
 * own year. A text entered stays; a year before the budget's inside a text taken over is told as stale.
 */
export function withCarriedTexts(budget: Budget, form: Form, source: TextSource): WithCarriedTexts {
  const taken = neededTexts(budget, form).flatMap((needed) => {
    const text = needed.kept || needed.kind === "reason" ? null : source(needed);
    return text === null || text.trim() === "" ? [] : [{ needed, text }];
  });
  const texts = Object.fromEntries(taken.map(({ needed, text }) => [needed.key, text]));
  return {
    budget: { ...budget, texts: { ...budget.texts, ...texts } },
    carried: taken.map(({ needed }) => needed.key),
    problems: taken.map(({ needed, text }) => {
      const { section, item } = placeOfText(needed, form);
      const where = `${section}${item === "" ? "" : `中“${quoted(item)}”`}`;
      const stale = staleYears(text, budget.year);
      const years = stale.length === 0 ? "" : `文中写有${stale.join("年、")}年，请核对是否过时；`;
      return budgetWarning(`texts.${needed.key}`, `${where}的文字沿用了以前年度的，${years}请核对后再公开。`);
    }),
  };
}

/** Years named in a text that lie before the budget's, each once. */
function staleYears(text: string, year: number): readonly number[] {
  const named = [...text.matchAll(/(?<!\d)(20\d\d)\s*年/g)].map(([, digits]) => Number(digits));
  return [...new Set(named)].filter((n) => n < year).sort((a, b) => a - b);
}

function nested(section: SectionForm): readonly SectionForm[] {
  return [section, ...section.content.flatMap((c) => (c.kind === "section" ? nested(c) : []))];
}
