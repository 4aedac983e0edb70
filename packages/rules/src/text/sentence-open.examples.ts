import type { Examples } from "../example.ts";

const reason = "人员工资正常晋升，支出增加";

/** Sentences left open. */
export const textSentenceOpenExamples: Examples = {
  passing: [{ shows: "每句都写完" }],
  failing: [
    { shows: "原因没有写", edits: [[reason, ""]], finds: [{ severity: "warning" }] },
    {
      shows: "金额没有写",
      edits: [["增加6.70万元", "增加万元"]],
      finds: [{ severity: "warning", stated: "比上年预算增加万元" }],
    },
  ],
  boundary: [{ shows: "下一段接着写的不算", edits: [[reason, `\n\n${reason}`]] }],
};
