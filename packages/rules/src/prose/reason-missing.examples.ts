import type { Examples } from "../example.ts";

const reason = "人员工资正常晋升，支出增加";

/** Changes without a reason. */
export const proseReasonMissingExamples: Examples = {
  passing: [{ shows: "每项增减都说明了原因" }],
  failing: [
    {
      shows: "其他各项都有原因，一项没有",
      edits: [[`，主要原因是${reason}。`, "。"]],
      finds: [{ severity: "warning", says: "没有说明原因" }],
    },
    {
      shows: "有增减，原因写“无”",
      edits: [[reason, "无"]],
      finds: [{ severity: "warning", says: "写“无”" }],
    },
  ],
  boundary: [
    {
      shows: "一句话被换页、换行断开，原因在下一段的不算",
      edits: [[`，主要原因是${reason}。`, `，主要\n\n- 12 -\n\n原因是${reason}。`]],
    },
    { shows: "另起一段写原因不算", edits: [[`，主要原因是${reason}。`, `。\n\n主要原因是${reason}。`]] },
    { shows: "不写“原因”二字、但说明了缘由的不算", edits: [[`主要原因是${reason}`, `系${reason}`]] },
  ],
};
