import type { Examples } from "../example.ts";

const reason = "人员工资正常晋升，支出增加";
const says = (text: string): readonly (readonly [string, string])[] => [[reason, text]];

/** Reasons against signs. */
export const proseReasonDirectionExamples: Examples = {
  passing: [{ shows: "原因与增减方向一致" }],
  failing: [
    {
      shows: "写增加，原因的结论却是减少",
      edits: says("压减一般性支出，行政运行经费有所减少"),
      finds: [{ severity: "warning", stated: "行政运行经费有所减少", says: "增加6.70万元" }],
    },
    {
      shows: "写增加，原因说致使经费减少",
      edits: says("按要求压减，致使相应经费减少"),
      finds: [{ severity: "warning" }],
    },
    {
      shows: "写增加，原因说所用的各项支出减少",
      edits: says("在职人员减少，工资和公用支出减少"),
      finds: [{ severity: "warning", stated: "工资和公用支出减少" }],
    },
    {
      shows: "写增加，原因是减少这方面的支出",
      edits: says("压减会议费"),
      finds: [{ severity: "warning", stated: "压减会议费" }],
    },
  ],
  boundary: [
    { shows: "说的是上年的支出不算", edits: says("上年一次性支出减少") },
    { shows: "说的是另一种资金不算", edits: says("自有资金安排的支出减少") },
    { shows: "说的是列入别处的支出不算", edits: says("人员经费改为列入事业运行，专项支出减少") },
    { shows: "有增有减的原因不算", edits: says("退休人员减少，新进人员增加，经费增加") },
    { shows: "只说起因，没有结论的不算", edits: says("在职人员减少") },
    { shows: "否定的说法不算", edits: says("比上年未减少，经费减少") },
    { shows: "“增减变动”没有方向", edits: says("人员增减变动，行政运行经费减少") },
  ],
};
