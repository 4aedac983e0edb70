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

/** Project expenditure by economic category. */
export const byCategoryOfProject: readonly Column[] = [
  amount("项目支出合计"),
  amount("工资福利支出", { economic: "301" }),
  amount("商品服务支出", { economic: "302" }, { also: ["商品和服务支出"] }),
  amount("对个人和家庭的补助", { economic: "303" }),
  amount("债务利息及费用支出", { economic: "307" }),
  amount("资本性支出（基本建设）", { economic: "309" }),
  amount("资本性支出", { economic: "310" }),
  amount("对企业补助（基本建设）", { economic: "311" }),
  amount("对企业补助", { economic: "312" }),
  amount("对社会保障基金补助", { economic: "313" }),
  amount("其他支出", { economic: "399" }),
];
