import { amount, item, listed, table, under } from "@mingce/core";
import { threePublic } from "../../cubes/budget.ts";
import { agencyOperation, fiscalThreePublic } from "../regions.ts";

const spentOn = (label: string, economic: readonly string[], id: string) =>
  amount(label, { ...fiscalThreePublic, economic }, { id });

/** Table 9, in 万元: one row without a name over two regions, the “three public” expenses and agency operation. */
export const t09 = table({
  number: 9,
  title: "{year}年{level}“三公”经费和机关运行经费预算表",
  rows: listed(item("", {}, { id: "all" })),
  columns: [
    under(
      "“三公”经费预算数",
      spentOn("合计", threePublic.total, "threePublic"),
      spentOn("因公出国(境)费", threePublic.overseasVisits, "overseasVisits"),
      spentOn("公务接待费", threePublic.hospitality, "hospitality"),
      under(
        "公务用车购置及运行费",
        spentOn("小计", threePublic.vehicles, "vehicles"),
        spentOn("购置费", threePublic.vehiclePurchase, "vehiclePurchase"),
        spentOn("运行费", threePublic.vehicleOperation, "vehicleOperation"),
      ),
    ),
    amount("机关运行经费预算数", agencyOperation, { id: "agencyOperation" }),
  ],
  emptyNote: "注:本{level}{year}年无“三公”经费和机关运行经费预算，故本表为空表。",
});
