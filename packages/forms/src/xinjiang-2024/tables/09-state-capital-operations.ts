import { amount, codes, codesOf, name, table, under } from "@mingce/core";

/** Table 9: expenditure of the state capital operations budget by function. A nil table stays, with its note. */
export const t09 = table({
  number: 9,
  title: "国有资本经营预算支出情况表",
  where: { source: "stateCapitalOperations" },
  rows: codesOf("function", { from: 1, to: 3 }),
  columns: [
    under(
      "科目",
      codes("function", "功能分类科目编码", "类", "款", "项"),
      name("功能分类科目名称", "function"),
    ),
    under(
      "国有资本经营预算支出",
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
  emptyNote: "备注：没有使用国有资本经营预算安排的支出，国有资本经营预算支出情况表为空表。",
});
