import { amount, codesOf, item, listed, name, side, table } from "@mingce/core";
import { fiscalAppropriation } from "../../cubes/sources.ts";
import { printedCategories } from "../../xinjiang/categories.ts";

/** Table 4: fiscal appropriation of the year by budget, beside what it is spent on by functional category. */
export const t04 = table({
  number: 4,
  title: "财政拨款收支预算总体情况表",
  where: { source: fiscalAppropriation },
  panels: [
    side("财政拨款收入", {
      rows: listed(
        item("一、财政拨款（补助）", {}, { id: "fiscalAppropriation" }),
        item("一般公共预算", { source: "generalPublic" }, { depth: 1 }),
        item("政府性基金预算", { source: "governmentManagedFunds" }, { depth: 1 }),
        item("国有资本经营预算", { source: "stateCapitalOperations" }, { depth: 1 }),
      ),
      columns: [name("项目"), amount("合计", {}, { id: "revenue" })],
      total: { label: "收入总计", at: "last" },
    }),
    side("财政拨款支出", {
      rows: codesOf("function", { to: 1, always: printedCategories }),
      columns: [
        name("功能分类", "function"),
        amount("合计", {}, { id: "expenditure" }),
        amount("一般公共预算", { source: "generalPublic" }),
        amount("政府性基金预算", { source: "governmentManagedFunds" }),
        amount("国有资本经营预算", { source: "stateCapitalOperations" }),
      ],
      total: { label: "支出总计", at: "last" },
    }),
  ],
});
