import type { Examples } from "../example.ts";

const period = "资金执行时间：2024年1月1日至2024年12月31日\n";
const record = "（二）项目名称：库房改造\n\n设立的政策依据：根据办法设立。\n\n预算安排规模：20.00万元\n\n";
const another: readonly [string, string] = [period, `${period}\n${record}项目承担单位：某市某区档案馆\n`];

/** Fields of a project. */
export const presenceRecordFieldExamples: Examples = {
  passing: [{ shows: "各栏齐全" }],
  failing: [
    {
      shows: "其中一个项目缺两栏，另一个项目写了",
      edits: [another],
      finds: [
        { severity: "warning", stated: "库房改造", expected: "资金分配情况" },
        { severity: "warning", stated: "库房改造", expected: "资金执行时间" },
      ],
    },
  ],
  boundary: [
    {
      shows: "没有别的项目可以对照，只作说明",
      edits: [[period, ""]],
      finds: [{ severity: "info", expected: "资金执行时间" }],
    },
    { shows: "只有补贴才写的各栏不算" },
    { shows: "样式不是本年度的，不作判断", edits: [[period, ""]], year: 2026, comes: "not-enough-data" },
  ],
};
