import type { Examples } from "../example.ts";

const stated = "单位有1个涉密项目";

/** The number of classified projects. */
export const withheldClassifiedCountExamples: Examples = {
  passing: [{ shows: "所写个数与表中所列相同" }],
  failing: [
    {
      shows: "所写个数与表中所列不同",
      edits: [[stated, "单位有2个涉密项目"]],
      finds: [{ severity: "warning", stated: "2", expected: "1" }],
    },
  ],
  boundary: [
    {
      shows: "表中列有，文字没有提到，只作说明",
      edits: [
        [`${stated}，涉及预算资金0.96万元，项目绩效目标表完全不予公开。`, "本单位无其他需说明的事项。"],
      ],
      finds: [{ severity: "info" }],
    },
    {
      shows: "文字提到，表中没有列出，不作判断",
      edits: [
        ["特定目标0000001A\t0.96", "库房维修\t0.96"],
        ["1.特定目标0000001A", "1.库房维修"],
      ],
      comes: "not-enough-data",
    },
  ],
};
