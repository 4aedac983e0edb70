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
  ],
  boundary: [
    { shows: "有增有减的原因不算", edits: says("退休人员减少，新进人员增加，经费增加") },
    { shows: "只说起因，没有结论的不算", edits: says("在职人员减少") },
    { shows: "否定的说法不算", edits: says("比上年未减少，经费减少") },
    { shows: "“增减变动”没有方向", edits: says("人员增减变动，行政运行经费减少") },
  ],
};
