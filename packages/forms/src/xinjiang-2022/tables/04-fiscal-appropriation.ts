import { amount, codesOf, item, listed, name, side, table } from "@mingce/core";
import { fiscalAppropriation } from "../../cubes/sources.ts";
import { printedCategories } from "../../xinjiang/categories.ts";
import { budgets } from "../sources.ts";

/** Table 4: fiscal appropriation by budget, beside what it is spent on by functional category. */
export const t04 = table({
  number: 4,
  title: "财政拨款收支总体情况表",
  also: ["财政拨款预算收支总体情况表"],
  where: { source: fiscalAppropriation },
  panels: [
    side("财政拨款收入", {
      rows: listed(
        item("财政拨款（补助）", {}, { id: "fiscalAppropriation" }),
        ...budgets.map((budget) => ({ ...budget, depth: 1 })),
      ),
      columns: [name("项目"), amount("合计", {}, { id: "revenue" })],
      total: { label: "收入总计", at: "last" },
    }),
    side("财政拨款支出", {
      rows: codesOf("function", { to: 1, always: printedCategories }),
      columns: [
        name("功能分类", "function"),
        amount("合计", {}, { id: "expenditure" }),
        ...budgets.map(({ label, regions }) => amount(label, regions)),
      ],
      total: { label: "支出总计", at: "last" },
    }),
  ],
});
