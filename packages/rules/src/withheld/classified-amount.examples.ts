import type { Examples } from "../example.ts";

const stated = "涉密项目，涉及预算资金0.96万元";

/** The money of classified projects. */
export const withheldClassifiedAmountExamples: Examples = {
  passing: [{ shows: "所写金额与表中所列相同" }],
  failing: [
    {
      shows: "所写金额与表中所列不同",
      edits: [[stated, stated.replace("0.96", "9.60")]],
      finds: [{ severity: "warning", stated: "9.60", expected: "0.96", difference: "8.64" }],
    },
  ],
  boundary: [
    {
      shows: "编码后在文字中写有名称，同一项目只计一次",
      edits: [["1.特定目标0000001A 0.96", "1.特定目标0000001A（库房设备更新）0.96"]],
    },
    {
      shows: "编码后在表中写有名称，同一项目只计一次",
      edits: [["特定目标0000001A\t0.96", "特定目标0000001A库房设备更新\t0.96"]],
    },
    { shows: "只差取整尾差的不算", edits: [[stated, stated.replace("0.96", "0.97")]] },
    { shows: "个数不同时不比较金额", edits: [["单位有1个", "单位有2个"]], comes: "not-enough-data" },
  ],
};
