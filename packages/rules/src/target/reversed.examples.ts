import type { Examples } from "../example.ts";

const satisfaction = (value: string): readonly (readonly [string, string])[] => [
  ["档案数字化服务对象满意度\t≥95%", `档案数字化服务对象满意度\t${value}`],
];
const time = (name: string, value: string): readonly (readonly [string, string])[] => [
  ["档案数字化数量\t≥500卷", `${name}\t${value}`],
];

/** Targets that point the wrong way. */
export const targetReversedExamples: Examples = {
  passing: [{ shows: "满意度用“≥”" }],
  failing: [
    {
      shows: "满意度用了“≤”",
      edits: satisfaction("≤95%"),
      finds: [{ severity: "warning", stated: "≤95%", expected: "≥95%" }],
    },
    {
      shows: "故障修复时间用了“≥”",
      edits: time("故障修复时间", "≥1天"),
      finds: [{ severity: "warning", stated: "≥1天", expected: "≤1天" }],
    },
  ],
  boundary: [
    { shows: "满意度用“=”", edits: satisfaction("=95%") },
    { shows: "预算控制率可以用“≤”", edits: time("项目预算控制率", "≤100%") },
    { shows: "培训时间可以用“≥”", edits: time("开展培训时间", "≥2天") },
  ],
};
