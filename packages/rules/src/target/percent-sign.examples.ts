import type { Examples } from "../example.ts";

const rate = (text: string): readonly (readonly [string, string])[] => [["合格率\t=100%", `合格率\t${text}`]];

/** Rates without their sign. */
export const targetPercentSignExamples: Examples = {
  passing: [{ shows: "比率都带百分号" }],
  failing: [
    { shows: "合格率印成1", edits: rate("1"), finds: [{ severity: "info", expected: "100%" }] },
    { shows: "合格率印成≥0.95", edits: rate("≥0.95"), finds: [{ severity: "info", expected: "95%" }] },
    { shows: "合格率印成0.985", edits: rate("0.985"), finds: [{ severity: "info", expected: "98.5%" }] },
    { shows: "合格率印成≥95", edits: rate("≥95"), finds: [{ severity: "info", expected: "95%" }] },
  ],
  boundary: [
    { shows: "频率不是比率", edits: [["合格率\t=100%", "抽检频率\t≥95"]] },
    { shows: "数量指标的大数不算", edits: [["档案数字化数量\t≥500卷", "档案数字化数量\t≥90"]] },
    { shows: "定性的值不算", edits: rate("显著提升") },
    { shows: "不是比率的指标不算", edits: [["档案数字化数量\t≥500卷", "档案数字化数量\t1"]] },
  ],
};
