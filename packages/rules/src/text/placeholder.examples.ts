import type { Examples } from "../example.ts";

const says = (text: string): readonly (readonly [string, string])[] => [["人员工资正常晋升，支出增加", text]];

/** What stands for words still to be written. */
export const textPlaceholderExamples: Examples = {
  passing: [{ shows: "没有留下占位符" }],
  failing: [
    { shows: "原因仍是“XX”", edits: says("XX"), finds: [{ severity: "warning", stated: "XX" }] },
    {
      shows: "原因仍是“（待填）”",
      edits: says("（待填）"),
      finds: [{ severity: "warning", stated: "（待填）" }],
    },
    { shows: "留着横线", edits: says("____"), finds: [{ severity: "warning", stated: "____" }] },
    {
      shows: "留着样式的填写说明",
      edits: says("（若无，则写“无”。）"),
      finds: [{ severity: "warning", stated: "（若无，则写“无”。）" }],
    },
    {
      shows: "一段里有几处，合为一条",
      edits: says("XX增加XXX万元"),
      finds: [{ severity: "warning", places: 2 }],
    },
  ],
  boundary: [
    { shows: "型号里的字母不算", edits: says("更换XXL型档案柜") },
    {
      shows: "没有选定的选择由另一规则检查",
      edits: [["比上年预算增加6.70万元", "比上年预算增加（减少）6.70万元"]],
    },
  ],
};
