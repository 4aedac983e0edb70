import type { Examples } from "../example.ts";

const says = (text: string): readonly (readonly [string, string])[] => [["收集和保管全区档案。", text]];

/** Marks that come in pairs. */
export const textUnbalancedExamples: Examples = {
  passing: [{ shows: "引号、括号和书名号都成对" }],
  failing: [
    {
      shows: "多了一个后引号（Word文件）",
      edits: says("收集和保管全区“重要档案””。"),
      format: "docx",
      finds: [{ severity: "warning", stated: "”" }],
    },
    {
      shows: "缺后括号（PDF文件）",
      edits: says("收集和保管全区档案（含声像档案。"),
      format: "pdf",
      finds: [{ severity: "warning", stated: "（" }],
    },
    {
      shows: "书名号交错",
      edits: says("执行《档案“管理》办法”。"),
      format: "docx",
      finds: [{ severity: "warning", stated: "“" }],
    },
  ],
  boundary: [
    {
      shows: "纯文本可能是转换造成的，只作说明",
      edits: says("收集和保管全区“重要档案””。"),
      finds: [{ severity: "info" }],
    },
    {
      shows: "PDF文件的引号容易读错方向，只作说明",
      edits: says("收集和保管全区“重要档案””。"),
      format: "pdf",
      finds: [{ severity: "info" }],
    },
    { shows: "括号被分行断开的不算", edits: says("收集和保管全区档案（含声\n像档案）。"), format: "docx" },
    { shows: "全角和半角各一半的不算", edits: says("收集和保管全区档案（含声像档案)。"), format: "docx" },
    { shows: "序号后的半个括号不算", edits: says("1）收集档案；2）保管档案。"), format: "docx" },
  ],
};
