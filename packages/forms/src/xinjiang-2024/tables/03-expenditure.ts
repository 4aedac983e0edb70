import { amount, codes, codesOf, name, table, under } from "@mingce/core";

/** Table 3: all expenditure by function, basic and project. */
export const t03 = table({
  number: 3,
  title: "{level}支出总体情况表",
  rows: codesOf("function", { from: 1, to: 3 }),
  columns: [
    under(
      "科目",
      codes("function", "功能分类科目编码", "类", "款", "项"),
      name("功能分类科目名称", "function"),
    ),
    under(
      "支出预算",
      amount("合计"),
      amount("基本支出", { nature: "basic" }),
      amount("项目支出", { nature: "project" }),
    ),
  ],
  total: "总计",
});
