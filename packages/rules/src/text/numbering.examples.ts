import type { Examples } from "../example.ts";

/** Numbers of items. */
export const textNumberingExamples: Examples = {
  passing: [{ shows: "各级序号连续" }],
  failing: [
    {
      shows: "序号重复（Word文件）",
      edits: [["3、社会保障和就业支出（类）行政", "2、社会保障和就业支出（类）行政"]],
      format: "docx",
      finds: [
        { severity: "warning", stated: "2、", says: "重复" },
        { severity: "warning", stated: "4、", says: "缺1个" },
      ],
    },
    {
      shows: "两项次序颠倒，只报一处（Word文件）",
      edits: [
        ["2、一般公共服务支出（类）", "3、一般公共服务支出（类）"],
        ["3、社会保障和就业支出（类）行政", "2、社会保障和就业支出（类）行政"],
      ],
      format: "docx",
      finds: [{ severity: "warning", stated: "3、", says: "排在“2、”前面" }],
    },
    {
      shows: "职能漏了一条（PDF文件）",
      edits: [["（二）提供档案利用服务。", "（三）提供档案利用服务。"]],
      format: "pdf",
      finds: [{ severity: "warning", stated: "（三）", says: "缺1个" }],
    },
  ],
  boundary: [
    {
      shows: "纯文本可能在转换时丢了一行，只作说明",
      edits: [["（二）提供档案利用服务。", "（三）提供档案利用服务。"]],
      finds: [{ severity: "info" }],
    },
    {
      shows: "下一条并在上一行里的不算遗漏",
      edits: [
        [
          "收集和保管全区档案。\n\n（二）提供档案利用服务。",
          "收集和保管全区档案。（二）提供档案利用服务。\n\n（三）其他。",
        ],
      ],
      format: "docx",
    },
    {
      shows: "新的一段从一重新编号不算",
      edits: [
        [
          "（二）提供档案利用服务。",
          "（二）提供档案利用服务：\n\n1.借阅；\n\n2.复制。\n\n（三）编研：\n\n1.编目；\n\n2.出版。",
        ],
      ],
      format: "docx",
    },
  ],
};
