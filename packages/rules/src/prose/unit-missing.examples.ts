import type { Examples } from "../example.ts";

const amount = "基本支出145.10万元，占";

/** Numbers without 万元 or %. */
export const proseUnitMissingExamples: Examples = {
  passing: [{ shows: "金额都写万元，占比和增减率都写百分号" }],
  failing: [
    {
      shows: "占比没有写百分号（Word文件）",
      edits: [["占61.99%", "占61.99"]],
      format: "docx",
      finds: [{ severity: "warning", stated: "61.99", expected: "61.99%" }],
    },
    {
      shows: "金额没有写万元（Word文件）",
      edits: [[amount, amount.replace("万元", "")]],
      format: "docx",
      finds: [{ severity: "warning", stated: "145.10", expected: "145.10万元" }],
    },
    {
      shows: "纯文本可能在转换时丢了字符，只作说明",
      edits: [["占61.99%", "占61.99"]],
      finds: [{ severity: "info", expected: "61.99%" }],
    },
  ],
  boundary: [
    {
      shows: "几个数字共用一个单位的不算",
      edits: [["人员工资正常晋升，支出增加", "分别增加3.00、4.00万元"]],
    },
    { shows: "年月不是金额", edits: [["人员工资正常晋升，支出增加", "合同期限为2023.12，支出增加"]] },
  ],
};
