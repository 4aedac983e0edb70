import { amount, codes, codesOf, name, table, under } from "@mingce/core";

/** Table 8: expenditure of government-managed funds by function. A nil table stays, with its note. */
export const t08 = table({
  number: 8,
  title: "政府性基金预算支出情况表",
  where: { source: "governmentManagedFunds" },
  rows: codesOf("function", { from: 1, to: 3 }),
  columns: [
    under(
      "科目",
      codes("function", "功能分类科目编码", "类", "款", "项"),
      name("功能分类科目名称", "function"),
    ),
    under(
      "政府性基金预算支出",
      amount("合计"),
      under(
        "基本支出",
        amount("人员经费", { nature: "personnelExpenses" }),
        amount("公用经费", { nature: "operatingExpenses" }),
      ),
      amount("项目支出", { nature: "project" }),
    ),
  ],
  total: "总计",
  emptyNote: "备注：没有使用政府性基金预算安排的支出，政府性基金预算支出情况表为空表。",
});
