import {
  type Budget,
  type BudgetProblem,
  draftOf,
  type Form,
  type Imprint,
  type PrintedLastYear,
  type Reading,
  readDisclosure,
  withCarriedTexts,
  writeDocument,
} from "@mingce/core";
import { forms } from "@mingce/forms";
import { leakProblems } from "./audit-leaks.ts";
import type { FileToCompare } from "./compare.ts";
import { earlierTexts } from "./earlier-texts.ts";
import { imprintOf } from "./imprint-of.ts";
import { lastYearDocument } from "./last-year-document.ts";
import { parseForForm } from "./open-budget.ts";

/** What goes into a disclosure beside its budget. */
export interface ComposeOptions {
  /** Marks it as a draft. */
  readonly draft?: boolean;
  /** From which change on a reason is demanded (`Budget.reasonsFrom`); absent, as the budget says. */
  readonly reasonsFrom?: string;
  /** Last year's document, open data or ledger: what the budget does not enter of last year is taken from it. */
  readonly lastYear?: FileToCompare;
  /** An earlier year's budget or document: texts but reasons that the budget lacks are taken over from it. */
  readonly textsFrom?: FileToCompare;
}

/** A disclosure as it is written in every format, and what it was made of. */
export interface Composed {
  /** What the document is written from: of a draft what is sound, with the texts taken over. */
  readonly budget: Budget;
  readonly form: Form;
  readonly reading: Reading;
  readonly imprint: Imprint;
  /** True where the budget has errors and what they concern was left out. */
  readonly wrong: boolean;
  readonly lastYear: PrintedLastYear | null;
  /** Keys of the texts taken over from an earlier year. */
  readonly carried: readonly string[];
  readonly problems: {
    /** Of the budget as it was given. */
    readonly budget: readonly BudgetProblem[];
    readonly texts: readonly BudgetProblem[];
    readonly leaks: readonly BudgetProblem[];
  };
}

/** Why nothing was composed; `readable` where the budget is one and its content is what is wrong. */
export interface NotComposed {
  readonly why: readonly BudgetProblem[];
  readonly readable: boolean;
}

/**
 * Composes the disclosure of a budget (the text of its JSON). With an error in the budget, or where an amount it
 * withholds would follow from what is printed, only where `anyway` says so; else why not. Nothing is thrown.
 */
export async function composeDisclosure(
  text: string,
  { draft = false, reasonsFrom, lastYear, textsFrom }: ComposeOptions,
  anyway: boolean = draft,
): Promise<Composed | NotComposed> {
  const opened = parseForForm(text, reasonsFrom === undefined ? {} : { reasonsFrom });
  if (opened.budget === null) return { why: opened.problems, readable: false };
  const { form, problems } = opened;
  const wrong = problems.some(({ severity }) => severity === "error");
  if (wrong && !anyway) return { why: problems, readable: true };
  const sound = wrong ? draftOf(opened.budget, problems) : opened.budget;
  const earlier = textsFrom === undefined ? null : await earlierTexts(textsFrom, sound);
  if (earlier !== null && "why" in earlier) return { why: [unusable(earlier.why)], readable: false };
  const texts =
    earlier === null
      ? { budget: sound, carried: [], problems: [] }
      : withCarriedTexts(sound, form, earlier.source);
  const { budget } = texts;
  const leaks = wrong ? [] : leakProblems(budget, form);
  if (leaks.length > 0 && !anyway) return { why: leaks, readable: true };
  const last = lastYear === undefined ? null : await lastYearDocument(lastYear, budget, form);
  if (last !== null && "why" in last) return { why: [unusable(last.why)], readable: false };
  const document = writeDocument(budget, form, { draft, ...last });
  return {
    ...{ budget, form, wrong, carried: texts.carried, lastYear: last?.lastYear ?? null },
    reading: readDisclosure(document, forms),
    imprint: imprintOf(budget, form, document.name, draft),
    problems: { budget: problems, texts: texts.problems, leaks },
  };
}

function unusable(why: string): BudgetProblem {
  return { severity: "error", where: "", message: why };
}
