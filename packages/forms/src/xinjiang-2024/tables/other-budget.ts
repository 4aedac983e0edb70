import { amount, type Column, under } from "@mingce/core";
import { functionalItem } from "../../xinjiang/columns.ts";

/** The columns tables 8 and 9 share: the functional item, and under the budget's heading what it is spent on. */
export function otherBudgetColumns(heading: string): readonly Column[] {
  return [
    functionalItem("科目"),
    under(
      heading,
      amount("合计"),
      under(
        "基本支出",
        amount("人员经费", { nature: "personnelExpenses" }),
        amount("公用经费", { nature: "operatingExpenses" }),
      ),
      amount("项目支出", { nature: "project" }),
    ),
  ];
}
