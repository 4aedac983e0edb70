import type { Examples } from "../example.ts";

const cost = (value: string, name = "档案数字化费用"): readonly (readonly [string, string])[] => [
  ["档案数字化费用\t≤85万元", `${name}\t${value}`],
];

/** Cost indicators against the budget of their project. */
export const targetCostAmountExamples: Examples = {
  passing: [{ shows: "成本指标没有超过项目预算" }],
  failing: [
    {
      shows: "项目预算85万元，成本指标写成900万元",
      edits: cost("≤900万元"),
      finds: [{ severity: "warning", stated: "≤900万元", difference: "815.00", places: 2 }],
    },
  ],
  boundary: [
    { shows: "单价不是总额，不算", edits: cost("≤900万元/套") },
    { shows: "多年的总投资不算", edits: cost("≤900万元", "工程总投资") },
  ],
};
