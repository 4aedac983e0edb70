import { amount, codes, codesOf, name, table, under } from "@mingce/core";

/**
 * Table 5: expenditure of the year's general public budget by function, basic and project.
 * Source: 预算法 art. 46; 预算法实施条例 art. 6 (open to the item).
 */
export const t05 = table({
  number: 5,
  title: "一般公共预算支出情况表",
  where: { source: "generalPublic" },
  rows: codesOf("function", { from: 1, to: 3 }),
  columns: [
    under(
      "科目",
      codes("function", "功能分类科目编码", "类", "款", "项"),
      name("功能分类科目名称", "function"),
    ),
    under(
      "一般公共预算支出",
      amount("合计"),
      amount("基本支出", { nature: "basic" }),
      amount("项目支出", { nature: "project" }),
    ),
  ],
  total: "总计",
});
