import type { Examples } from "../example.ts";

const basic = "六、一般公共预算基本支出情况表\n";
const projects = "七、一般公共预算项目支出情况表\n";

/** Lines of the contents. */
export const presenceContentsEntryExamples: Examples = {
  passing: [{ shows: "目录列出每张表和每个部分" }],
  failing: [
    {
      shows: "一张表列了两次，另一张没有列",
      edits: [[basic, basic.replace("基本", "项目")]],
      finds: [
        {
          severity: "warning",
          stated: "一般公共预算项目支出情况表",
          expected: "一般公共预算基本支出情况表",
          places: 3,
        },
      ],
    },
    {
      shows: "目录漏列一张表（Word文件）",
      edits: [[basic, ""]],
      format: "docx",
      finds: [{ severity: "warning", expected: "一般公共预算基本支出情况表" }],
    },
  ],
  boundary: [
    { shows: "纯文本可能在转换时丢了一行，只作说明", edits: [[projects, ""]], finds: [{ severity: "info" }] },
    { shows: "目录的标题只差一个字，由另一规则提示", edits: [[basic, basic.replace("情况表", "情况")]] },
    {
      shows: "目录的行末有页码，名称只差一个字的两张表各列一次",
      edits: [
        ["一、单位收支总体情况表\n", "一、单位收支总体情况表\u00a05\n"],
        ["二、单位收入总体情况表\n", "二、单位收入总体情况表\u00a07\n"],
        ["三、单位支出总体情况表\n", "三、单位支出总体情况表\u00a08\n"],
      ],
    },
    { shows: "没有目录，不适用", without: ["目 录", "第一部分"], comes: "not-applicable" },
  ],
};
