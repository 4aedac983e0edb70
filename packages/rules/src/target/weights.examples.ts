import type { Examples } from "../example.ts";

const line = "档案数字化验收合格率\t=100%\t计划标准\t100%\t20";

/** Weights of a sheet. */
export const targetWeightsExamples: Examples = {
  passing: [{ shows: "每张表的权重合计等于规定的总分" }],
  failing: [
    {
      shows: "有一项权重填错",
      edits: [[line, line.replace(/20$/, "10")]],
      finds: [{ severity: "error", stated: "80", expected: "90", difference: "-10", says: "档案数字化" }],
    },
  ],
  boundary: [
    { shows: "有一项权重没有填，这张表不作判断", edits: [[line, line.replace(/20$/, "")]] },
    {
      shows: "有一行错位、没有读出，这张表不作判断",
      edits: [
        [
          "成本指标\t经济成本指标\t档案数字化费用\t≤85万元\t预算支出标准\t-\t20",
          "档案数字化费用\t\t\t≤85万元\t预算支出标准\t-\t20",
        ],
      ],
    },
    {
      shows: "各表合计都是100，可能是另一种计分办法，只作说明",
      edits: [
        ["年度工作计划\t40", "年度工作计划\t50"],
        [line, line.replace(/20$/, "30")],
        [
          "社会捐赠整理验收合格率\t=100%\t计划标准\t100%\t20",
          "社会捐赠整理验收合格率\t=100%\t计划标准\t100%\t30",
        ],
      ],
      finds: [
        { severity: "info", stated: "100" },
        { severity: "info", stated: "100" },
        { severity: "info", stated: "100" },
      ],
    },
  ],
};
