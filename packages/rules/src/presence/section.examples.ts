import type { Examples } from "../example.ts";

const heading = "（二）一般公共预算当年拨款结构情况\n";

/** Sections of the narrative. */
export const presenceSectionExamples: Examples = {
  passing: [{ shows: "各部分齐全" }],
  failing: [
    {
      shows: "并列的几段都有，缺其中一段",
      edits: [[heading, ""]],
      finds: [{ severity: "warning", expected: "（二）一般公共预算当年拨款结构情况" }],
    },
    {
      shows: "目录中列有的部分，正文没有",
      edits: [["十一、关于某市某区档案馆2024年上年结转结余预算情况说明\n\n某市", "某市"]],
      finds: [{ severity: "warning", says: "目录中列有此项" }],
    },
    {
      shows: "目录中列有名词解释，正文没有",
      without: ["第四部分 名词解释", null],
      finds: [{ severity: "warning", expected: "第四部分 名词解释" }],
    },
  ],
  boundary: [
    { shows: "标题用自己的话写不算", edits: [[heading, "拨款结构：一般公共预算当年拨款结构\n"]] },
    { shows: "只有可选语句的一段可以没有", edits: [["（五）其他需说明的事项\n", ""]] },
    { shows: "样式不是本年度的，不作判断", edits: [[heading, ""]], year: 2026, comes: "not-enough-data" },
  ],
};
