import {
  type Budget,
  type BudgetProblem,
  type LastYearUsed,
  lastYearUsed,
  type MissingText,
  missingTextProblems,
  missingTextsOf,
} from "@mingce/core";
import { pdfNotices } from "@mingce/writers";
import { type ComposeOptions, composeDisclosure } from "./compose.ts";
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
  | {
      readonly files: null;
      readonly problems: readonly BudgetProblem[];
      /** True where the budget is one and its content is what is wrong: then a draft can be written. */
      readonly readable: boolean;
    };

/**
 * How a budget is written. A draft is written whatever is wrong with the budget, as far as it can be, and every file of it
 * is marked.
 */
export type WriteOptions = ComposeOptions;

/**
 * Writes the whole disclosure of a budget in the formats asked for. With an error in the budget, or where an amount it
 * withholds would follow from what is printed, nothing is written but a draft. The same budget gives the same bytes.
 */
export async function writeBudget(
  text: string,
  formats: readonly WritableFormat[],
  options: WriteOptions = {},
): Promise<WrittenBudget> {
  const composed = await composeDisclosure(text, options);
  if ("why" in composed) return { files: null, problems: composed.why, readable: composed.readable };
  const { budget, form, reading, imprint, wrong, lastYear, carried, problems } = composed;
  const { draft } = imprint;
  const name = outputName(budget, form, draft);
  const files: WrittenFile[] = [];
  for (const format of formats) {
    const content = await writeReading(reading, format, imprint);
    files.push({ format, name: fileName(name, format), content });
  }
  const notices = formats.includes("pdf") ? await pdfNotices(reading.document) : [];
  const used = lastYear === null ? { taken: [], problems: [] } : lastYearUsed(budget, form, lastYear);
  const others = problems.budget.filter(({ where }) => !isMissing(where, budget) || wrong);
  const beside = lastYear === null ? {} : { lastYear };
  return {
    files,
    draft,
    missing: missingTextsOf(budget, form, beside),
    taken: used.taken,
    carried,
    problems: [
      ...missingTextProblems(budget, form, beside),
      ...(wrong ? [] : proofread(budget, form, reading, lastYear ?? undefined)),
      ...(lastYear === null ? noLastYear(budget) : []),
      ...problems.texts,
      ...used.problems,
      ...others,
      ...problems.leaks,
      ...notices.map((message): BudgetProblem => ({ severity: "warning", where: "", message })),
    ],
  };
}

/** True for the place of a text the budget does not hold: what is missing is told beside last year's document. */
function isMissing(where: string, { texts }: Budget): boolean {
  return where.startsWith("texts.") && (texts[where.slice("texts.".length)] ?? "").trim() === "";
}

/** Nobody can tell a first year from one whose last year was forgotten: it is said. Official tables say it themselves. */
function noLastYear({ facts, given }: Budget): readonly BudgetProblem[] {
  if (given !== undefined || facts.length === 0 || facts.some(({ year }) => year === -1)) return [];
  const message =
    "预算里没有任何上年数，比上年增减都是和0比较得出的。确实没有上年预算的不必理会；否则请填写上年数，或用 --last-year 给出上年的公开文件、公开数据或台账。";
  return [{ severity: "warning", where: "facts", message }];
}
