import type { Examples } from "../example.ts";

const row = "201\t\t\t一般公共服务支出\t220.50\t135.50";
const named = (name: string): readonly (readonly [string, string])[] => [
  [row, row.replace("一般公共服务支出", name)],
];

/** Official names of codes. */
export const nameCodeExamples: Examples = {
  passing: [{ shows: "每个编码都用当年的名称" }],
  failing: [
    {
      shows: "自编的名称，本文件其他表中用的是正式名称",
      edits: named("一般公共预算支出"),
      finds: [{ severity: "error", stated: "一般公共预算支出", expected: "一般公共服务支出" }],
    },
  ],
  boundary: [
    {
      shows: "印成另一编码的名称；本编码的名称没有文件证实，只作说明",
      edits: [["201\t26\t04\t档案馆\t85.00", "201\t26\t04\t行政运行\t85.00"]],
      finds: [{ severity: "info", stated: "行政运行", says: "的名称" }],
    },
    { shows: "名称中的空格不算", edits: named("一般公共 服务支出") },
    { shows: "名称后附括号说明不算", edits: named("一般公共服务支出（本级）") },
    {
      shows: "纯文本中名称末尾被截断，可能是转换造成的，只作说明",
      edits: named("一般公共服务支"),
      finds: [{ severity: "info" }],
    },
    {
      shows: "样式不是本年度的，至多是提醒",
      edits: named("一般公共预算支出"),
      year: 2025,
      finds: [{ severity: "warning" }],
    },
  ],
};
