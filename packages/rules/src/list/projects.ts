import { type Finding, finding, type Place, publicCode, type Severity } from "@mingce/core";
import { isLacking } from "../printed/lacking.ts";
import { plainName } from "../printed/plain-words.ts";
import { textsUnder } from "../printed/printed-text.ts";
import { tableWords, unlessUnattested } from "../printed/table-words.ts";
import { inWanyuan } from "../printed/wanyuan.ts";
import type { ListedProject } from "../project/listed-project.ts";
import { type Pairing, projectPairings } from "../project/pairing.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";
import { projectSheets } from "../target/project-sheet.ts";

/**
 * A section that tells projects one by one tells those its table lists with money, and no others. One left out or one
 * too many is a warning, a note where no document attests the table and no target sheet names the project; a section
 * that tells none at all is one finding. Limit: withheld projects are left alone, as is what a sum already lacks, and a
 * name that stands in the section on a short line of its own.
 */
export const listProjects: Rule = {
  id: "list/projects",
  severity: "warning",
  title: "情况说明逐个说明的项目应当与公开表所列的项目一致。",
  basis: "预算公开样式：项目支出、上年结转结余逐个项目说明，与公开表一致",
  scope: "all",
  judge: (input) => {
    const pairings = projectPairings(input);
    if (pairings.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(pairings.flatMap((p) => judgeList(p, input)));
  },
};

function judgeList(pairing: Pairing, input: RuleInput): readonly Finding[] {
  const { reading } = input;
  const heading = reading.outline.sections.find((s) => s.id === pairing.section)?.at;
  const table = tableWords(pairing.table, input.form);
  const sheets = new Set(projectSheets(input).map((s) => plainName(s.name)));
  const severity = unlessUnattested(pairing.table, input.form, "warning");
  if (heading === undefined) return [];
  const left = reading.withheldNotes.length > 0 ? [] : pairing.onlyListed;
  const inSection = (p: Place): boolean => p.section === pairing.section;
  const lacking = left.filter(
    (p) => isMoney(p) && !stands(p, heading, input) && !isLacking(p.amount ?? 0, inSection, input),
  );
  const unsure = reading.numbers.some((n) => n.part === pairing.table && !n.bound && !n.freeText);
  const inTable = (p: Place): boolean => p.table === pairing.table;
  const surplus = pairing.onlyTold.filter(
    (p) => isMoney(p) && !unsure && !isLacking(p.amount ?? 0, inTable, input),
  );
  if (pairing.told.length === 0 && lacking.length > 1) return [noneTold(lacking, heading, table, severity)];
  return [
    ...lacking.map((p) =>
      finding({
        code: listProjects.id,
        severity: sheets.has(p.key) ? "warning" : severity,
        message: `${table}列有${words(p)}，${sheets.has(p.key) ? "并附有绩效目标表，" : ""}这一部分没有说明该项目。请补上，或核对${table}。`,
        at: [{ ...heading, text: "" }, p.at],
        expected: p.name,
        basis: listProjects.basis,
      }),
    ),
    ...surplus.map((p) =>
      finding({
        code: listProjects.id,
        severity,
        message: `这里说明了${words(p)}，${table}没有列该项目。请核对项目名称和${table}。`,
        at: [p.at],
        stated: p.name,
        basis: listProjects.basis,
      }),
    ),
  ];
}

function noneTold(
  projects: readonly ListedProject[],
  heading: Place,
  table: string,
  severity: Severity,
): Finding {
  return finding({
    code: listProjects.id,
    severity,
    message: `${table}列有${projects.length}个项目，这一部分一个也没有说明。请逐个补上。`,
    at: [{ ...heading, text: "" }, ...projects.map((p) => p.at)],
    expected: projects.map((p) => p.name).join("、"),
    basis: listProjects.basis,
  });
}

function words({ name, unit, amount }: ListedProject): string {
  return `项目“${name}”（${unit === null ? "" : `${unit}，`}${inWanyuan(amount ?? 0)}）`;
}

function isMoney({ name, amount }: ListedProject): boolean {
  return amount !== null && amount !== 0 && !publicCode.test(name);
}

/** True where a short line of the section holds the name: it is told there, in words nobody could read. */
function stands({ key }: ListedProject, heading: Place, { reading }: RuleInput): boolean {
  return textsUnder(reading, heading).some(({ text }) => {
    const line = plainName(text);
    return line.length <= key.length + 20 && line.includes(key) && !/项目名称：/.test(line);
  });
}
