import { codes, type Level, name, type TableForm, table, under } from "@mingce/core";
import { byNature } from "../../xinjiang/columns.ts";
import { codesByUnit, total } from "./rows.ts";

/** Table 5: expenditure of the year's general public budget by function, basic and project. */
export const t05 = (level: Level): TableForm =>
  table({
    number: 5,
    title: "一般公共预算支出情况表",
    where: { source: "generalPublic" },
    rows: codesByUnit(level, "function"),
    columns: [
      codes("function", "功能分类科目编码", "类", "款", "项"),
      under("项目", name("功能分类科目名称", "function")),
      byNature("一般公共预算支出", "小计"),
    ],
    total,
  });
