import { type Finding, finding } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { outcomeOf, type Rule } from "../rule.ts";

/** Words that lead from an earlier year to this one, or look back at it on purpose, in the clause that names it. */
const looksBack =
  /起|以来|至今|至20|[-—－~～]20|完成|上年|去年|结转|已|〔20\d\d〕|（20\d\d）|号|根据|依据|按照?|结合|总结|经验|基础|相比|比|较|遗留|历年|续|年底|年末|年(?:度)?[^，。；]{0,6}(?:文件|通知|意见|方案|规划|会议)/;

/**
 * The goal of a target sheet names earlier years and never the budget's: text taken over from an earlier sheet.
 * Limit: silent where the goal names this year or a later one, a document, or looks back (已完成, …以来).
 */
export const targetGoalYear: Rule = {
  id: "target/goal-year",
  severity: "warning",
  title: "绩效目标表的年度目标应当写本预算年度的目标。",
  basis: "绩效目标表填报要求：年度目标为本预算年度内达到的目标",
  scope: { declares: "sheets" },
  judge: ({ reading }) => {
    const { year } = reading.identity;
    const goals = reading.sheets.flatMap((s) => s.fields["goal"] ?? []);
    if (goals.length === 0) return { outcome: "not-applicable" };
    if (year === null) return { outcome: "not-enough-data" };
    return outcomeOf(
      goals.flatMap(({ text, place }): Finding[] => {
        const words = plainWords(text);
        const years = yearsOf(words);
        if (years.length === 0 || years.some((y) => y >= year)) return [];
        const clauses = words.split(/[，。；！？]/).filter((clause) => yearsOf(clause).length > 0);
        if (clauses.some((clause) => looksBack.test(clause))) return [];
        const stated = [...new Set(years)].join("、");
        return [
          finding({
            code: targetGoalYear.id,
            severity: "warning",
            message: `绩效目标只写了${stated}年，本文件是${year}年预算。请核对是否沿用了以前年度的文字。`,
            at: [place],
            stated,
            expected: String(year),
            basis: targetGoalYear.basis,
          }),
        ];
      }),
    );
  },
};

function yearsOf(text: string): readonly number[] {
  return [...text.matchAll(/(?<!\d)(20\d\d)年/g)].map((m) => Number(m[1]));
}
