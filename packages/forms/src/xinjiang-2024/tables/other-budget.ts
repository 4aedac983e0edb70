import { amount, type Column, codes, name, under } from "@mingce/core";

/** The columns tables 8 and 9 share: the functional item, and under the budget's heading what it is spent on. */
export function otherBudgetColumns(heading: string): readonly Column[] {
  return [
    under(
      "科目",
      codes("function", "功能分类科目编码", "类", "款", "项"),
      name("功能分类科目名称", "function"),
    ),
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
