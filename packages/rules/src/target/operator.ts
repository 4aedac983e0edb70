import { finding } from "@mingce/core";
import { outcomeOf, type Rule } from "../rule.ts";
import { indicatorLines } from "./indicator.ts";

/** What is better the larger it is, though it stands under cost. */
const larger =
  /节约|节省|节支|降低|下降|减少|压减|执行率|完成率|支付率|到位率|及时|达标|满意|覆盖|合格|收益|收入|效益/;
const cost = /成本|费|支出|单价|价格|标准|控制|金额|资金|工资|采购|租金|补助|补贴|奖/;

/**
 * A cost indicator asks for at least so much money (≥): costs are kept below a value. A warning, for the unit may mean
 * a standard that must be paid. Limit: only under 成本, for names of costs or values in yuan; savings are no cost.
 */
export const targetOperator: Rule = {
  id: "target/operator",
  severity: "warning",
  title: "成本指标应当用“≤”或“=”，不应当用“≥”。",
  basis: "绩效目标表填报要求：成本指标反映支出的上限",
  scope: { declares: "sheets" },
  judge: ({ reading }) => {
    const lines = reading.sheets.flatMap((s) => indicatorLines(s)).filter((l) => l.levels.includes("成本"));
    if (lines.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(
      lines.flatMap(({ found, name, value }) => {
        if (!/^[≥>]\d/.test(value) || larger.test(name) || !(cost.test(name) || /元/.test(value))) return [];
        return finding({
          code: targetOperator.id,
          severity: "warning",
          message: `成本指标“${found.level3.trim()}”的指标值是“${found.value.trim()}”，成本应当控制在一定数额以内。请核对是否应为“≤”。`,
          at: [found.valueAt ?? found.place],
          stated: found.value.trim(),
          expected: value.replace(/^[≥>]/, "≤"),
          basis: targetOperator.basis,
        });
      }),
    );
  },
};
