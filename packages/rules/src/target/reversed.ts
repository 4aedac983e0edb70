import { finding } from "@mingce/core";
import { outcomeOf, type Rule } from "../rule.ts";
import { indicatorLines } from "./indicator.ts";

/** What is better the higher it is: such a target sets a floor, never a ceiling. */
const higher =
  /(?:满意度|满意率|合格率|完成率|办结率|完工率|开工率|覆盖率|及时率|达标率|到位率|参与率|参与度|优良率|准确率|完好率|知晓率)(?:（[^）]*）)?$/;
/** Time until something is done: such a target sets a ceiling, never a floor. */
const lasting =
  /(?:完成|办结|处理|修复|响应|发放|拨付|支付|送达|办理|反馈|整改)[^培训]{0,4}(?:时间|时限|天数)(?:（[^）]*）)?$/;

/**
 * A target that points the wrong way: satisfaction or a rate of quality asked to be at most so much, time until
 * something is done at least so much. A warning. Limit: only names that end in such a word; costs have their own rule.
 */
export const targetReversed: Rule = {
  id: "target/reversed",
  severity: "warning",
  title: "满意度、合格率等指标应当用“≥”或“=”，办理时间等指标应当用“≤”或“=”。",
  basis: "绩效目标表填报要求：指标值应当与指标的方向一致",
  scope: { declares: "sheets" },
  judge: ({ reading }) => {
    const lines = reading.sheets.flatMap((s) => indicatorLines(s));
    if (lines.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(
      lines.flatMap(({ found, name, levels, value }) => {
        if (levels.includes("成本")) return [];
        const ceiling = higher.test(name) && /^[≤<]\d/.test(value);
        const floor = lasting.test(name) && /^[≥>]\d.*(?:天|日|小时|分钟|月|周)/.test(value);
        if (!ceiling && !floor) return [];
        const right = ceiling ? "≥" : "≤";
        const why = ceiling ? "数值越高越好，不应当规定上限" : "时间越短越好，不应当规定下限";
        return finding({
          code: targetReversed.id,
          severity: "warning",
          message: `指标“${found.level3.trim()}”的指标值是“${found.value.trim()}”，${why}。请核对是否应为“${right}”。`,
          at: [found.valueAt ?? found.place],
          stated: found.value.trim(),
          expected: value.replace(/^[≥>≤<]/, right),
          basis: targetReversed.basis,
        });
      }),
    );
  },
};
