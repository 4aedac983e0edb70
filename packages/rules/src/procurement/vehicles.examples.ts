import type { Examples } from "../example.ts";

const purchase = "公务用车购置费0.00万元，公务用车运行费0.00万元，公务接待费0.50万元";

/** Vehicles against procurement of goods. */
export const procurementVehiclesExamples: Examples = {
  passing: [{ shows: "购置费少于政府采购货物预算", edits: [[purchase, purchase.replace("0.00", "18.00")]] }],
  failing: [
    {
      shows: "购置费多于政府采购货物预算",
      edits: [[purchase, purchase.replace("0.00", "25.00")]],
      finds: [{ severity: "info", stated: "20.00", difference: "5.00", places: 2 }],
    },
  ],
  boundary: [
    { shows: "恰好相等不算", edits: [[purchase, purchase.replace("0.00", "20.00")]] },
    { shows: "不购置公务用车，不作判断", comes: "not-applicable" },
  ],
};
