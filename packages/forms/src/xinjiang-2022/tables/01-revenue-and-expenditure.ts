import { amount, codesOf, item, listed, name, side, table } from "@mingce/core";
import { fiscalAppropriation } from "../../cubes/sources.ts";
import { printedCategories } from "../../xinjiang/categories.ts";
import { budgets, otherSources } from "../sources.ts";

/** Table 1: all revenue by source beside all expenditure by functional category. */
export const t01 = table({
  number: 1,
  title: "{level}收支总体情况表",
  panels: [
    side("收入", {
      rows: listed(
        item("财政拨款（补助）", { source: fiscalAppropriation }, { id: "fiscalAppropriation" }),
        ...budgets.map((budget) => ({ ...budget, depth: 1 })),
        ...otherSources,
      ),
      columns: [name("项目"), amount("预算数", {}, { id: "revenue" })],
      total: { label: "收入总计", at: "last" },
    }),
    side("支出", {
      rows: codesOf("function", { to: 1, always: printedCategories }),
      columns: [name("功能分类", "function"), amount("预算数", {}, { id: "expenditure" })],
      total: { label: "支出总计", at: "last" },
    }),
  ],
});
