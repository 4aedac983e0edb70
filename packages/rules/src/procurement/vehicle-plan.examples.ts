import type { Examples } from "../example.ts";

const none = "未安排购置车辆经费";
const plan = [none, "安排购置车辆经费20.00万元"] as const;
const purchase = "公务用车购置费0.00万元，公务用车运行费0.00万元，公务接待费0.50万元";

/** Money planned for vehicles. */
export const procurementVehiclePlanExamples: Examples = {
  passing: [
    {
      shows: "安排购置车辆经费，公务用车购置费也有金额",
      edits: [plan, [purchase, purchase.replace("0.00", "20.00")]],
    },
  ],
  failing: [
    {
      shows: "安排购置车辆经费，公务用车购置费却没有金额",
      edits: [plan],
      finds: [{ severity: "warning", stated: "20.00", places: 2 }],
    },
  ],
  boundary: [
    { shows: "未安排购置车辆经费，不作判断", comes: "not-applicable" },
    {
      shows: "安排的是0.00万元，不作判断",
      edits: [[none, "安排购置车辆经费0.00万元"]],
      comes: "not-applicable",
    },
  ],
};
