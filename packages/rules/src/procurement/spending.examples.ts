import type { Examples } from "../example.ts";

const stated = "政府采购预算40.00万元";

/** Procurement against what can be spent on it. */
export const procurementSpendingExamples: Examples = {
  passing: [{ shows: "政府采购少于支出总额减去人员经费" }],
  failing: [
    {
      shows: "把元写成了万元",
      edits: [[stated, "政府采购预算400000.00万元"]],
      finds: [{ severity: "warning", stated: "400000.00", says: "元、万元" }],
    },
  ],
  boundary: [
    { shows: "没有政府采购，不作判断", edits: [[stated, "政府采购预算0.00万元"]], comes: "not-applicable" },
  ],
};
