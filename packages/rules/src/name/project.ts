import { type Finding, finding, publicCode, type Severity } from "@mingce/core";
import { unlessConverted } from "../printed/conversion.ts";
import { edits } from "../printed/likeness.ts";
import { plainName } from "../printed/plain-words.ts";
import { tableWords, unlessUnattested } from "../printed/table-words.ts";
import { inWanyuan } from "../printed/wanyuan.ts";
import { type Pair, type Pairing, projectPairings } from "../project/pairing.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";
import { nearName } from "../target/budget-project.ts";
import { projectSheets } from "../target/project-sheet.ts";

/**
 * A project is called the same in the narrative and in its table. Matched by unit and amount, or by a name that differs
 * in a word; a name that only differs in the year, 项目, its unit or a note in brackets is a note, as is one wrong
 * character in a conversion and what rests on a table no document attests. Where the target sheet carries one of both names, the other one is the place. Limit: a
 * withheld project is left to the rules of withholding.
 */
export const nameProject: Rule = {
  id: "name/project",
  severity: "warning",
  title: "情况说明的项目名称应当与公开表一致。",
  basis: "预算公开样式：项目支出、上年结转结余逐个项目说明，与公开表一致",
  scope: "all",
  judge: (input) => {
    const pairings = projectPairings(input);
    if (pairings.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(pairings.flatMap((p) => p.otherName.flatMap((pair) => judgePair(pair, p, input))));
  },
};

function judgePair({ told, listed }: Pair, { table }: Pairing, input: RuleInput): readonly Finding[] {
  if ([told, listed].some((p) => publicCode.test(p.name))) return [];
  const where = tableWords(table, input.form);
  const near = nearName(told.name, told.unit) === nearName(listed.name, listed.unit);
  const slip = edits(told.key, listed.key) <= 1;
  const sheets = new Set(projectSheets(input).map((s) => plainName(s.name)));
  const tableIsWrong = sheets.has(told.key) && !sheets.has(listed.key);
  const [wrong, right] = tableIsWrong ? [listed, told] : [told, listed];
  const worst: Severity = near ? "info" : slip ? unlessConverted(input.reading, "warning") : "warning";
  const severity = sheets.has(right.key) ? worst : unlessUnattested(table, input.form, worst);
  const amount =
    told.amount !== null && told.amount === listed.amount ? `，金额都是${inWanyuan(told.amount)}` : "";
  const sheet = sheets.has(right.key) ? "绩效目标表也写后者。" : "";
  return [
    finding({
      code: nameProject.id,
      severity,
      message: `${tableIsWrong ? where : "这里"}的项目名称是“${wrong.name}”，${tableIsWrong ? "情况说明" : where}写的是“${right.name}”${amount}。${sheet}请统一项目名称。`,
      at: [wrong.at, right.at],
      stated: wrong.name,
      expected: right.name,
      basis: nameProject.basis,
    }),
  ];
}
