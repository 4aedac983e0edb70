import type { Examples } from "../example.ts";

const none = [
  ["政府采购预算40.00万元", "政府采购预算0.00万元"],
  ["政府采购货物预算20.00万元", "政府采购货物预算0.00万元"],
  ["政府采购服务预算20.00万元", "政府采购服务预算0.00万元"],
] as const;
const asked = ["档案数字化验收合格率", "政府采购率"] as const;

/** Targets for procurement where nothing is procured. */
export const procurementTargetsExamples: Examples = {
  passing: [{ shows: "有政府采购指标，也有政府采购预算", edits: [asked] }],
  failing: [
    {
      shows: "有政府采购指标而没有政府采购预算",
      edits: [...none, asked],
      finds: [{ severity: "info", stated: "0.00", says: "政府采购率=100%" }],
    },
  ],
  boundary: [
    { shows: "没有政府采购指标，不作判断", edits: none, comes: "not-applicable" },
    {
      shows: "指标值为0不算",
      edits: [...none, ["档案数字化验收合格率\t=100%", "政府采购率\t=0%"]],
      comes: "not-applicable",
    },
  ],
};
