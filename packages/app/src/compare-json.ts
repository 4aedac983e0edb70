import type { ComparedFiles } from "./compare.ts";
import { filesOf } from "./compare-words.ts";

/** `compare --format json`: one object in one line, the same keys in the same order for the same input. */
export function compareJson(result: ComparedFiles): string {
  const { files, pairs, unrelated, summary, nothingCompared } = result;
  return `${JSON.stringify({
    files: files.map((one) => {
      if ("refused" in one) return { file: one.file, refused: one.refused };
      const { form, year, level, unit, evidence } = one.reading.identity;
      const numbers = one.reading.numbers.filter((n) => !n.freeText);
      const bound = numbers.filter((n) => n.bound).length;
      return { file: one.file, form, year, level, unit, evidence, numbers: numbers.length, bound };
    }),
    pairs: pairs.map(({ kind, members, evidence, complete, compared, outcome, findings }) => ({
      kind,
      files: filesOf(result, members),
      evidence,
      complete,
      compared,
      outcome,
      findings,
    })),
    unrelated: unrelated.map(({ members, why }) => ({ files: filesOf(result, members), why })),
    summary: { ...summary, nothingCompared },
  })}\n`;
}
