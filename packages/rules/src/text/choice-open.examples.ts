import type { Examples } from "../example.ts";

const says = (words: string): readonly (readonly [string, string])[] => [
  ["比上年预算增加6.70万元", `比上年预算${words}6.70万元`],
];

/** Choices of the form. */
export const textChoiceOpenExamples: Examples = {
  passing: [{ shows: "每处选择都已选定" }],
  failing: [
    {
      shows: "“增加（减少）”没有选定",
      edits: says("增加（减少）"),
      finds: [{ severity: "warning", stated: "增加（减少）" }],
    },
    {
      shows: "用半角括号也一样",
      edits: says("增加(减少)"),
      finds: [{ severity: "warning", stated: "增加(减少)" }],
    },
    {
      shows: "“增加/减少”没有选定",
      edits: says("增加/减少"),
      finds: [{ severity: "warning", stated: "增加/减少" }],
    },
  ],
  boundary: [
    { shows: "括号里是说明，不是选择", edits: [["人员工资正常晋升，支出增加", "支出增加（退休人员减少）"]] },
    { shows: "固定名词“增减”不算", edits: [["四、其他资金：", "四、其他资金（增减）："]] },
  ],
};
