import { amount, codes, codesOf, type Level, name, type TableForm, table, under } from "@mingce/core";
import { owner } from "./columns.ts";

const headings = {
  unit: { code: "经济分类科目编码", name: "部门经济分类科目名称" },
  department: { code: "部门预算经济分类科目编码", name: "经济分类科目名称" },
};

/** Table 8: basic expenditure of the general public budget by economic section. */
export function t08(level: Level): TableForm {
  return table({
    number: 8,
    title: `{year}年${owner(level)}一般公共预算基本支出部门预算经济分类预算表`,
    unit: "yuan",
    where: { source: "generalPublic", nature: "basic" },
    rows: codesOf("economic", { from: 1, to: 2 }),
    columns: [
      under(
        "项目",
        codes("economic", headings[level].code, "类", "款"),
        name(headings[level].name, "economic"),
      ),
      under(
        "一般公共预算基本支出",
        amount("合计"),
        amount("人员经费", { nature: "personnelExpenses" }),
        amount("公用经费", { nature: "operatingExpenses" }),
      ),
    ],
    total: { label: "合计", at: "last" },
  });
}
