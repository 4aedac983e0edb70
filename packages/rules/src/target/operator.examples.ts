import type { Examples } from "../example.ts";

const cost = (value: string): readonly (readonly [string, string])[] => [
  ["档案数字化费用\t≤85万元", `档案数字化费用\t${value}`],
];

/** Operators of cost indicators. */
export const targetOperatorExamples: Examples = {
  passing: [{ shows: "成本控制在一定数额以内" }],
  failing: [
    {
      shows: "成本指标要求不少于一定数额",
      edits: cost("≥85万元"),
      finds: [{ severity: "warning", stated: "≥85万元", expected: "≤85万元" }],
    },
    {
      shows: "“>=”与“≥”相同",
      edits: cost("> =85 万元"),
      finds: [{ severity: "warning", stated: "> =85 万元" }],
    },
  ],
  boundary: [
    { shows: "用“=”不算", edits: cost("=85万元") },
    { shows: "成本节约率越高越好", edits: [["档案数字化费用\t≤85万元", "档案数字化成本节约率\t≥5%"]] },
    {
      shows: "数量指标里的费用支付次数不是成本",
      edits: [["档案数字化数量\t≥500卷", "档案数字化费用支付次数\t≥12次"]],
    },
  ],
};
