import { type Finding, finding, formatSteps, type Statement } from "@mingce/core";
import { statedAmount } from "../printed/stated-amount.ts";
import { halfStep, inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";
import { amountOf, budgetProjects } from "./budget-project.ts";
import { classifiedOfTheYear, fiscalSheets, projectsWithoutSheet } from "./fiscal-sheets.ts";
import { allSheetsRead, type ProjectSheet, projectSheets } from "./project-sheet.ts";

/** Steps of a count: one sheet. */
const one = 10_000;

/**
 * The number of target sheets a section states is the number of sheets that follow; withheld projects may be counted
 * without a sheet, among those of this year's fiscal money only where they have such. A warning, and only where every
 * sheet was read with its funds.
 * Limit: projects without money of their own are not told apart; silent where any sheet's funds are blank.
 */
export const targetCount: Rule = {
  id: "target/count",
  severity: "warning",
  title: "说明中的绩效目标个数应当与所附的绩效目标表一致。",
  basis: "预算绩效情况：绩效目标按项目分别填报",
  scope: { declares: "sheets" },
  judge: (input) => {
    const sheets = projectSheets(input);
    const of = (aspect: string, scope: string): Statement | null =>
      statedAmount(input, "targets", { aspect, scope });
    const fiscal = of("sheets", "fiscalProjects");
    const other = of("sheets", "otherProjects");
    const funds = of("funds", "otherProjects");
    if (fiscal === null && other === null) return { outcome: "not-applicable" };
    const known = sheets.every((s) => s.fiscal !== null && s.other !== null);
    const read = input.reading.sheets.filter((s) => s.id === "project").length === sheets.length;
    if (sheets.length === 0 || !known || !read || !allSheetsRead(input))
      return { outcome: "not-enough-data" };
    const stated = ((fiscal?.printed.value ?? 0) + (other?.printed.value ?? 0)) / one;
    const withheld = (of("sheets", "classified")?.printed.value ?? 0) / one;
    const ofTheYear = classifiedOfTheYear(input, withheld);
    const all = stated >= sheets.length && stated <= sheets.length + ofTheYear;
    if (all && fiscal !== null && other !== null) return outcomeOf(fundsOf(funds, sheets, withheld));
    const ofFiscal = fiscalSheets(input, sheets);
    const ofOther = sheets.filter((s) => (s.fiscal ?? 0) === 0 && (s.other ?? 0) > 0);
    // Funds that round to nothing do not say whose money they are: such a sheet counts for either.
    const either = sheets.filter((s) => s.fiscal === 0 && s.other === 0).length;
    return outcomeOf([
      ...countOf(fiscal, "当年财政拨款项目", ofFiscal, ofTheYear + either, input),
      ...countOf(other, "当年非财政拨款项目", ofOther, withheld + either, input),
      ...(other !== null && Math.abs(other.printed.value / one - ofOther.length) > withheld
        ? []
        : fundsOf(funds, sheets, withheld)),
    ]);
  },
};

function countOf(
  stated: Statement | null,
  label: string,
  sheets: readonly ProjectSheet[],
  withheld: number,
  input: RuleInput,
): readonly Finding[] {
  if (stated === null) return [];
  const count = stated.printed.value / one;
  if (count >= sheets.length && count <= sheets.length + withheld) return [];
  const isOther = label.includes("非");
  const listed = budgetProjects(input).filter((p) => amountOf(p) !== null).length;
  const more = isOther ? "" : `（预算项目列有${listed}个）`;
  const without = isOther ? [] : projectsWithoutSheet(input, sheets);
  const named = without.map((p) => `“${p.name}”（${inWanyuan(amountOf(p) ?? 0)}）`).join("、");
  const isListed = listed === sheets.length && without.length === 0;
  const advice =
    without.length > 0 && without.length === count - sheets.length
      ? `缺少${named}的绩效目标表，请补上。`
      : count < sheets.length || (isListed && !isOther)
        ? "请核对说明中的个数。"
        : "请核对个数，补上缺少的绩效目标表。";
  return [
    finding({
      code: targetCount.id,
      severity: "warning",
      message: `说明中写${label}${count}个，所附绩效目标表中有${sheets.length}个${more}。${advice}`,
      at: [stated.place, ...without.map((p) => p.statement.place), ...sheets.map((s) => s.nameAt)],
      stated: stated.printed.text,
      expected: String(sheets.length),
      difference: String(count - sheets.length),
      basis: targetCount.basis,
    }),
  ];
}

/** The other money of all sheets is what the section states for projects of other money. */
function fundsOf(
  stated: Statement | null,
  sheets: readonly ProjectSheet[],
  withheld: number,
): readonly Finding[] {
  if (stated === null || withheld > 0) return [];
  const all = sheets.reduce((sum, s) => sum + (s.other ?? 0), 0);
  const alone = sheets.filter((s) => (s.fiscal ?? 0) === 0).reduce((sum, s) => sum + (s.other ?? 0), 0);
  const tolerance = halfStep * (sheets.length + 1);
  if ([all, alone].some((sum) => Math.abs(sum - stated.printed.value) <= tolerance)) return [];
  return [
    finding({
      code: targetCount.id,
      severity: "warning",
      message: `说明中写当年非财政拨款项目涉及${inWanyuan(stated.printed.value)}，所附绩效目标表的其他资金合计${inWanyuan(all)}。请核对金额。`,
      at: [stated.place],
      stated: stated.printed.text,
      expected: formatSteps(all, "wanyuan", 2),
      difference: formatSteps(stated.printed.value - all, "wanyuan", 2),
      tolerance: formatSteps(tolerance, "wanyuan", 2),
      basis: targetCount.basis,
    }),
  ];
}
