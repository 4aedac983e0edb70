import type { Examples } from "../example.ts";

const line = "档案数字化验收合格率\t=100%\t计划标准\t100%\t20";
const blank = [line, line.replace(/20$/, "")] as const;
const says = "应为20";

/** Weights that are not there. */
export const targetWeightMissingExamples: Examples = {
  passing: [{ shows: "每项指标都有权重" }],
  failing: [
    {
      shows: "有一项没有填权重（Word文件）",
      edits: [blank],
      format: "docx",
      finds: [{ severity: "warning", expected: "20", says }],
    },
  ],
  boundary: [
    {
      shows: "纯文本可能在转换时丢了一格，只作说明",
      edits: [blank],
      finds: [{ severity: "info", expected: "20" }],
    },
    {
      shows: "两张表各有一项没有填，分别指出",
      edits: [
        blank,
        [
          "社会捐赠整理验收合格率\t=100%\t计划标准\t100%\t20",
          "社会捐赠整理验收合格率\t=100%\t计划标准\t100%\t",
        ],
      ],
      finds: [
        { severity: "info", says: "档案数字化验收合格率" },
        { severity: "info", says: "社会捐赠整理验收合格率" },
      ],
    },
  ],
};
