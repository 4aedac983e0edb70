import { type Finding, finding, formatSteps, parseNumber } from "@mingce/core";
import { halfStep, inWanyuan } from "../printed/wanyuan.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { indicatorLines } from "./indicator.ts";
import { projectSheets } from "./project-sheet.ts";

/** Costs of more than this year's project. */
const wider = /总投资|投资总额|概算|估算|合同|累计|全部|收入|收益|节约|节省/;

/**
 * A cost indicator of a sheet names an amount of money above the whole budget of its project: a cost that is part of
 * the project cannot be. A warning. Limit: only under 成本 and for plain amounts (≤900万元), not for prices (元/人) or
 * costs over several years.
 */
export const targetCostAmount: Rule = {
  id: "target/cost-amount",
  severity: "warning",
  title: "成本指标的金额不得大于该项目的年度预算总额。",
  basis: "绩效目标表填报要求：成本指标与项目资金一致",
  scope: { declares: "sheets" },
  judge: (input) => {
    const lines = projectSheets(input).flatMap((sheet) => {
      const { total } = sheet;
      if (total === null || total === 0) return [];
      return indicatorLines(sheet.found).flatMap((line) => {
        const cost = line.levels.includes("成本") ? amountIn(line.value) : null;
        return cost === null || wider.test(line.name) ? [] : [{ sheet, total, cost, ...line }];
      });
    });
    if (lines.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(
      lines.flatMap(({ sheet, total, cost, found }): Finding[] => {
        const over = cost - total;
        if (over <= 2 * halfStep) return [];
        return [
          finding({
            code: targetCostAmount.id,
            severity: "warning",
            message: `项目“${sheet.name}”的成本指标“${found.level3.trim()}”是“${found.value.trim()}”，大于该项目的年度预算总额${inWanyuan(total)}。请核对指标值和单位。`,
            at: [found.valueAt ?? found.place, sheet.found.fields["total"]?.place ?? sheet.nameAt],
            stated: found.value.trim(),
            difference: formatSteps(over, "wanyuan", 2),
            tolerance: formatSteps(2 * halfStep, "wanyuan", 2),
            basis: targetCostAmount.basis,
          }),
        ];
      }),
    );
  },
};

/** An amount of money that is nothing but a number and its unit, in steps; null for prices and everything else. */
function amountIn(value: string): number | null {
  const printed = /^[≥≤<>=]?([\d,，.]+)(万?元)$/.exec(value);
  if (printed === null) return null;
  return parseNumber(printed[1] ?? "", printed[2] === "元" ? "yuan" : "wanyuan")?.value ?? null;
}
