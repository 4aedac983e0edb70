import { codesOf, table } from "@mingce/core";
import { byKindOfBasic, economicItem } from "../../xinjiang/columns.ts";

/**
 * Table 6: basic expenditure of the general public budget by economic section.
 * Source: 预算法实施条例 art. 6 (basic expenditure open to the economic section).
 */
export const t06 = table({
  number: 6,
  title: "一般公共预算基本支出情况表",
  where: { source: "generalPublic", nature: "basic" },
  rows: codesOf("economic", { from: 1, to: 2 }),
  columns: [economicItem("科目"), byKindOfBasic("一般公共预算基本支出")],
  total: "总计",
});
