import { amount, type Column, codes, type Level, name, under } from "@mingce/core";

/** What a unit's tables are titled with where a department's say 部门. */
export function owner(level: Level): string {
  return level === "unit" ? "预算{level}" : "{level}";
}

/** The functional item of a row: its code in three columns, and its name. */
export const functionalItem: Column = under(
  "项目",
  codes("function", "功能分类科目编码", "类", "款", "项"),
  name("功能分类科目名称", "function"),
);

/** Under the heading of a budget: all of it, basic expenditure and projects. */
export function byNature(heading: string): Column {
  return under(
    heading,
    amount("合计"),
    amount("基本支出", { nature: "basic" }),
    amount("项目支出", { nature: "project" }),
  );
}
