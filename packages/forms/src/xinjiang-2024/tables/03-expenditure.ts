import { codesOf, table } from "@mingce/core";
import { byNature, functionalItem } from "../../xinjiang/columns.ts";

/** Table 3: all expenditure by function, basic and project. */
export const t03 = table({
  number: 3,
  title: "{level}支出总体情况表",
  rows: codesOf("function", { from: 1, to: 3 }),
  columns: [functionalItem("科目"), byNature("支出预算")],
  total: "总计",
});
