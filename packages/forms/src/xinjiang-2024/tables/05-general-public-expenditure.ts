import { codesOf, table } from "@mingce/core";
import { byNature, functionalItem } from "../../xinjiang/columns.ts";

/**
 * Table 5: expenditure of the year's general public budget by function, basic and project.
 * Source: 预算法 art. 46; 预算法实施条例 art. 6 (open to the item).
 */
export const t05 = table({
  number: 5,
  title: "一般公共预算支出情况表",
  where: { source: "generalPublic" },
  rows: codesOf("function", { from: 1, to: 3 }),
  columns: [functionalItem("科目"), byNature("一般公共预算支出")],
  total: "总计",
});
