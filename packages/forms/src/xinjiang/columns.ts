import { amount, type Column, codes, name, under } from "@mingce/core";

/** The functional item of a row: its code, a segment a column, and its name. */
export function functionalItem(heading: string): Column {
  return under(
    heading,
    codes("function", "功能分类科目编码", "类", "款", "项"),
    name("功能分类科目名称", "function"),
  );
}

/** The economic item of a row. */
export function economicItem(heading: string): Column {
  return under(
    heading,
    codes("economic", "经济分类科目编码", "类", "款"),
    name("经济分类科目名称", "economic"),
  );
}

/** Under the heading of a budget: all of it, what is basic expenditure and what is projects. */
export function byNature(heading: string, total = "合计"): Column {
  return under(
    heading,
    amount(total, {}, { also: sums }),
    amount("基本支出", { nature: "basic" }),
    amount("项目支出", { nature: "project" }),
  );
}

/** Under the heading of basic expenditure: all of it, for people and for running. */
export function byKindOfBasic(heading: string, total = "合计"): Column {
  return under(
    heading,
    amount(total, {}, { also: sums }),
    amount("人员经费", { nature: "personnelExpenses" }),
    amount("公用经费", { nature: "operatingExpenses" }),
  );
}

/** A column of sums goes by one of these in every year. */
const sums: readonly string[] = ["合计", "总计", "小计"];
