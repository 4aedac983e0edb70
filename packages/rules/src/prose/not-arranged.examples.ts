import type { Examples } from "../example.ts";

const funds = "单位资金3.00万元，占1.28%，比上年预算增加0.00万元，增长0.00%，主要原因是按实际需要安排。";
const project =
  "项目支出88.96万元，占38.01%，比上年预算增加85.51万元，增长2,478.55%，主要原因是按实际需要安排。";
const says = (text: string): readonly (readonly [string, string])[] => [[funds, text]];

/** What is called 未安排. */
export const proseNotArrangedExamples: Examples = {
  passing: [{ shows: "写明未安排的都没有金额" }],
  failing: [
    {
      shows: "表中有金额的来源写成未安排",
      edits: says("单位资金未安排。"),
      finds: [{ severity: "warning", stated: "单位资金未安排。", expected: "3.00万元" }],
    },
    {
      shows: "表中有金额的项目支出写成未安排",
      edits: [[project, "项目支出未安排，主要原因是没有项目。"]],
      finds: [{ severity: "warning", expected: "88.96万元" }],
    },
  ],
  boundary: [
    { shows: "说的是没有安排新增项目", edits: says("单位资金未安排新增项目。") },
    { shows: "说的是其中一部分", edits: says("单位资金中的事业收入未安排。") },
    { shows: "说的是上年", edits: says("单位资金3.00万元，上年未安排。") },
  ],
};
