import { type Finding, finding } from "@mingce/core";
import { outcomeOf, type Rule } from "../rule.ts";
import { indicatorLines } from "./indicator.ts";

/** Shares of a whole: none is above 100 %. */
const share =
  /(?:满意度|满意率|合格率|准确率|及时率|及时性|覆盖率|达标率|完好率|知晓率|优良率)(?:（[^）]*）)?$/;
/** What can be below zero: how far something moves or is off. */
const signed = /增|降|减|率|差|变化|变动|同比|环比|温度|偏/;

/**
 * A target nobody can reach: satisfaction or another share of a whole above 100 %, a number of things below zero. A
 * warning. Limit: rates that can pass 100 % (完成率, 增长率, 控制率) are not judged; ceilings are no targets to reach.
 */
export const targetImpossible: Rule = {
  id: "target/impossible",
  severity: "warning",
  title: "满意度、合格率等不得高于100%，数量不得是负数。",
  basis: "绩效目标表填报要求：指标值应当可以实现、可以考核",
  scope: { declares: "sheets" },
  judge: ({ reading }) => {
    const lines = reading.sheets.flatMap((s) => indicatorLines(s));
    if (lines.length === 0) return { outcome: "not-applicable" };
    return outcomeOf(
      lines.flatMap(({ found, name, value }): Finding[] => {
        const percent = /^[≥>=]?(\d+(?:\.\d+)?)[%％]$/.exec(value)?.[1];
        const above = share.test(name) && percent !== undefined && Number(percent) > 100;
        const below = /^[≥≤<>=]?[-－−]\d/.test(value) && !signed.test(name);
        if (!above && !below) return [];
        const why = above ? "高于100%" : "是负数";
        return [
          finding({
            code: targetImpossible.id,
            severity: "warning",
            message: `指标“${found.level3.trim()}”的指标值是“${found.value.trim()}”，${why}，不可能达到。请核对指标值。`,
            at: [found.valueAt ?? found.place],
            stated: found.value.trim(),
            basis: targetImpossible.basis,
          }),
        ];
      }),
    );
  },
};
