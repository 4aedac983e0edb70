import { amount, codes, codesOf, name, table, under } from "@mingce/core";

/**
 * Table 6: basic expenditure of the general public budget by economic section.
 * Source: 预算法实施条例 art. 6 (basic expenditure open to the economic section).
 */
export const t06 = table({
  number: 6,
  title: "一般公共预算基本支出情况表",
  where: { source: "generalPublic", nature: "basic" },
  rows: codesOf("economic", { from: 1, to: 2 }),
  columns: [
    under("科目", codes("economic", "经济分类科目编码", "类", "款"), name("经济分类科目名称", "economic")),
    under(
      "一般公共预算基本支出",
      amount("合计", {}, { also: ["总计"] }),
      amount("人员经费", { nature: "personnelExpenses" }),
      amount("公用经费", { nature: "operatingExpenses" }),
    ),
  ],
  total: "总计",
});
