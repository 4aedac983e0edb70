import type { Examples } from "../example.ts";

const reason = "人员工资正常晋升，支出增加";
const says = (text: string): readonly (readonly [string, string])[] => [[reason, text]];

/** Changes said again in their reason. */
export const proseReasonNumberExamples: Examples = {
  passing: [
    { shows: "原因中重述的增减额与前文相同", edits: says("工资调整，导致行政运行比上年预算增加6.70万元") },
  ],
  failing: [
    {
      shows: "原因中重述的增减额与前文不同，而与另一项目相同",
      edits: says("工资调整，造成增加0.60万元差额"),
      finds: [
        { severity: "warning", stated: "0.60", expected: "6.70", difference: "-6.10", says: "可能是照抄" },
      ],
    },
  ],
  boundary: [
    { shows: "原因没有重述增减额", comes: "not-applicable" },
    {
      shows: "分项说明的金额不算",
      edits: says("人员经费增加4.00万元，公用经费增加2.70万元"),
      comes: "not-applicable",
    },
    { shows: "“其中”的金额不算", edits: says("其中工资增加4.00万元"), comes: "not-applicable" },
    { shows: "起因的金额不算", edits: says("政务大厅经费比上年增加4.00万元"), comes: "not-applicable" },
  ],
};
