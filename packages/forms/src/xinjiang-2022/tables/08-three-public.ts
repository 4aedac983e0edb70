import { amount, item, listed, table, under } from "@mingce/core";
import { threePublic } from "../../cubes/budget.ts";

/** Table 8: the “three public” expenses of the general public budget, in one row without a name. */
export const t08 = table({
  number: 8,
  title: "一般公共预算“三公”经费支出情况表",
  where: { source: "generalPublic", economic: threePublic.total },
  rows: listed(item("", {}, { id: "total" })),
  columns: [
    amount("合计"),
    amount("因公出国（境）费", { economic: threePublic.overseasVisits }, { id: "overseasVisits" }),
    under(
      "公务用车购置及运行费",
      amount("小计", { economic: threePublic.vehicles }, { id: "vehicles" }),
      amount("公务用车购置费", { economic: threePublic.vehiclePurchase }, { id: "vehiclePurchase" }),
      amount("公务用车运行费", { economic: threePublic.vehicleOperation }, { id: "vehicleOperation" }),
    ),
    amount("公务接待费", { economic: threePublic.hospitality }, { id: "hospitality" }),
  ],
});
