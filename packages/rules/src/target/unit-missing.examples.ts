import type { Examples } from "../example.ts";

const count = (name: string, value: string): readonly (readonly [string, string])[] => [
  ["档案数字化数量\t≥500卷\t计划标准\t480卷", `${name}\t${value}\t计划标准\t-`],
];

/** Numbers of nobody knows what. */
export const targetUnitMissingExamples: Examples = {
  passing: [{ shows: "数量写明了单位" }],
  failing: [
    {
      shows: "数量没有单位",
      edits: count("档案数字化数量", "≥500"),
      finds: [{ severity: "info", stated: "≥500" }],
    },
    {
      shows: "上年完成值有单位，本年没有",
      edits: [["≥500卷", "≥500"]],
      finds: [{ severity: "info", stated: "≥500", says: "“卷”" }],
    },
  ],
  boundary: [
    { shows: "名称已说明所计的是次数", edits: count("开展活动次数", "≥5") },
    { shows: "名称的括号中写有单位", edits: count("档案数字化数量（卷）", "≥500") },
    { shows: "质量指标的比率另有规则", edits: [["=100%\t计划标准\t100%", "=1\t计划标准\t100%"]] },
  ],
};
