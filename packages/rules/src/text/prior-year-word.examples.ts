import type { Examples } from "../example.ts";

const line = "某市某区档案馆2024年上年结转结余0.96万元";

/** 上年 and 上半年. */
export const textPriorYearWordExamples: Examples = {
  passing: [{ shows: "结转结余说的是“上年”" }],
  failing: [
    {
      shows: "结转结余写成“上半年”",
      edits: [[line, line.replace("上年", "上半年")]],
      finds: [{ severity: "warning", stated: "上半年", expected: "上年" }],
    },
  ],
  boundary: [{ shows: "真正的上半年不算", edits: [["收集和保管全区档案。", "每年上半年完成档案收集。"]] }],
};
