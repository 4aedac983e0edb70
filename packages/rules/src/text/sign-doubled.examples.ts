import type { Examples } from "../example.ts";

const reason = "人员工资正常晋升，支出增加";

/** A word of falling with a minus. */
export const textSignDoubledExamples: Examples = {
  passing: [{ shows: "减少的数字前没有负号" }],
  failing: [
    {
      shows: "“减少”后面的数字又带负号（Word文件）",
      edits: [[reason, "人员经费减少-2.00万元"]],
      format: "docx",
      finds: [{ severity: "warning", stated: "减少-2.00" }],
    },
    {
      shows: "纯文本中的短横可能来自转换，只作说明",
      edits: [[reason, "人员经费减少-2.00万元"]],
      finds: [{ severity: "info" }],
    },
  ],
  boundary: [
    { shows: "“增长-3.2%”不算", edits: [[reason, "收入增长-3.2%"]], format: "docx" },
    { shows: "起止数之间的短横不算", edits: [[reason, "每次减少10-20元"]], format: "docx" },
  ],
};
