import type { Examples } from "../example.ts";

const says = (text: string): readonly (readonly [string, string])[] => [["收集和保管全区档案。", text]];

/** Characters that were lost. */
export const textLostCharacterExamples: Examples = {
  passing: [{ shows: "没有丢失的字符" }],
  failing: [
    {
      shows: "有替代符号U+FFFD（Word文件）",
      edits: says("收集和保管全\ufffd档案。"),
      format: "docx",
      finds: [{ severity: "warning", stated: "□" }],
    },
    {
      shows: "词语中间有字体私有区的字符（PDF文件）",
      edits: says("收集和保管全\ue123档案。"),
      format: "pdf",
      finds: [{ severity: "warning" }],
    },
  ],
  boundary: [
    {
      shows: "纯文本可能是转换造成的，只作说明",
      edits: says("收集和保管全\ufffd档案。"),
      finds: [{ severity: "info" }],
    },
    { shows: "行首的项目符号不算", edits: says("\uf0b7收集和保管全区档案。"), format: "docx" },
    { shows: "供勾选的空框不算", edits: says("是否保管档案：□是 □否。"), format: "docx" },
  ],
};
