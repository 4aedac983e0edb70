import {
  type Budget,
  type BudgetProblem,
  draftOf,
  type LastYearUsed,
  lastYearUsed,
  type MissingText,
  missingTextProblems,
  missingTextsOf,
  readDisclosure,
  withCarriedTexts,
  writeDocument,
} from "@mingce/core";
import { forms } from "@mingce/forms";
import { pdfNotices } from "@mingce/writers";
import { leakProblems } from "./audit-leaks.ts";
import type { FileToCompare } from "./compare.ts";
import { earlierTexts } from "./earlier-texts.ts";
import { imprintOf } from "./imprint-of.ts";
import { lastYearDocument } from "./last-year-document.ts";
import { parseForForm } from "./open-budget.ts";
import { fileName, outputName } from "./output-name.ts";
import { proofread } from "./proofread.ts";
import { type WritableFormat, writeReading } from "./write-reading.ts";

/** A written file: its name and its content. */
export interface WrittenFile {
  readonly format: WritableFormat;
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Files written from a budget with what somebody should still look at, or why nothing was written. */
export type WrittenBudget =
  | {
      readonly files: readonly WrittenFile[];
      /** True where every file is marked as a draft. */
      readonly draft: boolean;
      /** Texts nobody has written: the reasons first, the largest change before the others. */
      readonly missing: readonly MissingText[];
      /** Amounts taken from last year's document. */
      readonly taken: LastYearUsed["taken"];
      /** Keys of the texts taken over from an earlier year. */
      readonly carried: readonly string[];
      /**
       * What is missing first, then what else somebody should look at; of a draft with its errors. An error without a
       * draft is one of the written words: the document contradicts itself by them.
       */
      readonly problems: readonly BudgetProblem[];
    }
  | { readonly files: null; readonly problems: readonly BudgetProblem[] };

/** How a budget is written. */
export interface WriteOptions {
  /** Writes whatever is wrong with the budget, as far as it can be written, and marks every file as a draft. */
  readonly draft?: boolean;
  /** From which change on a reason is demanded (`Budget.reasonsFrom`); absent, as the budget says. */
  readonly reasonsFrom?: string;
  /** Last year's published document: what the budget does not enter of last year is taken from it. */
  readonly lastYear?: FileToCompare;
  /** An earlier year's budget or document: texts but reasons that the budget lacks are taken over from it. */
  readonly textsFrom?: FileToCompare;
}

/**
 * Writes the whole disclosure of a budget in the formats asked for. With an error in the budget, or where an amount it
 * withholds would follow from what is printed, nothing is written but a draft. The same budget gives the same bytes.
 */
export async function writeBudget(
  text: string,
  formats: readonly WritableFormat[],
  { draft = false, reasonsFrom, lastYear: lastYearFile, textsFrom }: WriteOptions = {},
): Promise<WrittenBudget> {
  const opened = parseForForm(text, reasonsFrom === undefined ? {} : { reasonsFrom });
  if (opened.budget === null) return { files: null, problems: opened.problems };
  const { form, problems } = opened;
  const wrong = problems.some(isError);
  if (wrong && !draft) return { files: null, problems };
  const sound = wrong ? draftOf(opened.budget, problems) : opened.budget;
  const earlier = textsFrom === undefined ? null : await earlierTexts(textsFrom, sound);
  if (earlier !== null && "why" in earlier) return { files: null, problems: [unusable(earlier.why)] };
  const texts =
    earlier === null
      ? { budget: sound, carried: [], problems: [] }
      : withCarriedTexts(sound, form, earlier.source);
  const { budget } = texts;
  const leaks = wrong ? [] : leakProblems(budget, form);
  if (leaks.length > 0 && !draft) return { files: null, problems: leaks };
  const last = lastYearFile === undefined ? null : await lastYearDocument(lastYearFile, budget, form);
  if (last !== null && "why" in last) return { files: null, problems: [unusable(last.why)] };
  const options = { draft, ...last };
  const reading = readDisclosure(writeDocument(budget, form, options), forms);
  const imprint = imprintOf(budget, form, reading.document.name, draft);
  const name = outputName(budget, form, draft);
  const files: WrittenFile[] = [];
  for (const format of formats) {
    const content = await writeReading(reading, format, imprint);
    files.push({ format, name: fileName(name, format), content });
  }
  const notices = formats.includes("pdf") ? await pdfNotices(reading.document) : [];
  const used = last === null ? { taken: [], problems: [] } : lastYearUsed(budget, form, last.lastYear);
  const others = problems.filter(({ where }) => !where.startsWith("texts.") || wrong);
  return {
    files,
    draft,
    missing: missingTextsOf(budget, form, options),
    taken: used.taken,
    carried: texts.carried,
    problems: [
      ...missingTextProblems(budget, form, options),
      ...(wrong ? [] : proofread(budget, form, reading, last?.lastYear)),
      ...(last === null ? noLastYear(budget) : []),
      ...texts.problems,
      ...used.problems,
      ...others,
      ...leaks,
      ...notices.map((message): BudgetProblem => ({ severity: "warning", where: "", message })),
    ],
  };
}

const isError = ({ severity }: BudgetProblem): boolean => severity === "error";

/** Nobody can tell a first year from one whose last year was forgotten: it is said. Official tables say it themselves. */
function noLastYear({ facts, given }: Budget): readonly BudgetProblem[] {
  if (given !== undefined || facts.length === 0 || facts.some(({ year }) => year === -1)) return [];
  const message =
    "预算里没有任何上年数，比上年增减都是和0比较得出的。确实没有上年预算的不必理会；否则请填写上年数，或用 --last-year 给出上年公开的文件。";
  return [{ severity: "warning", where: "facts", message }];
}

function unusable(why: string): BudgetProblem {
  return { severity: "error", where: "", message: why };
}
