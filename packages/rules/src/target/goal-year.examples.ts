import type { Examples } from "../example.ts";

const goal = (text: string): readonly (readonly [string, string])[] => [["完成馆藏档案整理。", text]];

/** Years in goals. */
export const targetGoalYearExamples: Examples = {
  passing: [{ shows: "目标没有写以前的年度" }],
  failing: [
    {
      shows: "目标只写了上一年度",
      edits: goal("保障2023年馆藏档案整理。"),
      finds: [{ severity: "warning", stated: "2023", expected: "2024" }],
    },
    {
      shows: "只写了上一年度，别处提到文件",
      edits: goal("做好2023年度档案整理，印制各类文件。"),
      finds: [{ severity: "warning", stated: "2023" }],
    },
  ],
  boundary: [
    { shows: "跨到本年度的不算", edits: goal("2023年至2024年整理档案。") },
    { shows: "自某年起长期执行的不算", edits: goal("自2020年起长期整理。") },
    { shows: "文件的年份不算", edits: goal("按2023年5号文件整理。") },
    { shows: "回顾已完成工作的不算", edits: goal("2023年已完成三万卷。") },
  ],
};
