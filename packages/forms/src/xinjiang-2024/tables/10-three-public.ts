import { amount, item, listed, name, table, under } from "@mingce/core";
import { threePublic } from "../../cubes/budget.ts";
import { fiscalAppropriation } from "../../cubes/sources.ts";

/** Table 10: the “three public” expenses out of fiscal appropriation, by item and budget. */
export const t10 = table({
  number: 10,
  title: "财政拨款“三公”经费支出情况表",
  where: { source: fiscalAppropriation },
  rows: listed(
    item("合计", { economic: threePublic.total }, { id: "total", also: ["总计"] }),
    item("因公出国（境）费", { economic: threePublic.overseasVisits }, { id: "overseasVisits" }),
    item("公务接待费", { economic: threePublic.hospitality }, { id: "hospitality" }),
    item(
      "公务用车购置及运行费（小计）",
      { economic: threePublic.vehicles },
      { id: "vehicles", also: ["公务用车购置及运行维护费（小计）", "公务用车购置及运行维护费"] },
    ),
    item(
      "公务用车购置费",
      { economic: threePublic.vehiclePurchase },
      { id: "vehiclePurchase", depth: 1, lead: "其中：" },
    ),
    item(
      "公务用车运行费",
      { economic: threePublic.vehicleOperation },
      { id: "vehicleOperation", depth: 1, also: ["公务用车运行维护费"] },
    ),
  ),
  columns: [
    name("“三公”经费支出内容"),
    amount("合计"),
    under(
      "资金来源",
      amount("一般公共预算", { source: "generalPublic" }),
      amount("政府性基金", { source: "governmentManagedFunds" }),
      amount("国有资本经营预算", { source: "stateCapitalOperations" }),
    ),
  ],
});
