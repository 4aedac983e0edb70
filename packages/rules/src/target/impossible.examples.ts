import type { Examples } from "../example.ts";

const satisfaction = (value: string): readonly (readonly [string, string])[] => [
  ["档案数字化服务对象满意度\t≥95%", `档案数字化服务对象满意度\t${value}`],
];
const count = (name: string, value: string): readonly (readonly [string, string])[] => [
  ["档案数字化数量\t≥500卷", `${name}\t${value}`],
];

/** Targets nobody can reach. */
export const targetImpossibleExamples: Examples = {
  passing: [{ shows: "满意度不高于100%，数量不是负数" }],
  failing: [
    {
      shows: "满意度高于100%",
      edits: satisfaction("≥195%"),
      finds: [{ severity: "warning", stated: "≥195%" }],
    },
    {
      shows: "数量是负数",
      edits: count("档案数字化数量", "=-12卷"),
      finds: [{ severity: "warning", stated: "=-12卷" }],
    },
  ],
  boundary: [
    { shows: "满意度正好100%", edits: satisfaction("=100%") },
    { shows: "任务完成率可以高于100%", edits: count("任务完成率", "≥120%") },
    { shows: "增减幅度可以是负数", edits: count("能耗增幅", "=-2%") },
  ],
};
