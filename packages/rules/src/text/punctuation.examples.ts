import type { Examples } from "../example.ts";

const says = (text: string): readonly (readonly [string, string])[] => [
  ["人员工资正常晋升，支出增加。", text],
];

/** Marks and words printed twice. */
export const textPunctuationExamples: Examples = {
  passing: [{ shows: "没有重复的标点" }],
  failing: [
    {
      shows: "句号重复",
      edits: says("人员工资正常晋升，支出增加。。"),
      finds: [{ severity: "info", stated: "。。" }],
    },
    {
      shows: "逗号重复",
      edits: says("人员工资正常晋升，，支出增加。"),
      finds: [{ severity: "info", stated: "，，" }],
    },
    {
      shows: "“原因是”的“是”重复",
      edits: says("是人员工资正常晋升，支出增加。"),
      finds: [{ severity: "info", stated: "原因是是" }],
    },
    {
      shows: "“主要”重复",
      edits: [["主要原因是人员工资正常晋升", "主要主要原因是人员工资正常晋升"]],
      finds: [{ severity: "info", stated: "主要主要" }],
    },
    {
      shows: "“的”重复",
      edits: says("人员工资的的正常晋升，支出增加。"),
      finds: [{ severity: "info", stated: "的的" }],
    },
  ],
  boundary: [
    { shows: "“目的的”“增加增加值”不算", edits: says("为实现目的的需要增加增加值，支出增加。") },
    { shows: "省略号不算", edits: says("人员工资正常晋升……支出增加。") },
    { shows: "引号之间的顿号不算", edits: says("人员“工资”、“津贴”增加。") },
  ],
};
