import { type Level, type TableForm, table } from "@mingce/core";
import { byNature, functionalItem } from "../../xinjiang/columns.ts";
import { codesByUnit, total } from "./rows.ts";

/** Table 3: all expenditure by function, basic and project. */
export const t03 = (level: Level): TableForm =>
  table({
    number: 3,
    title: "{level}支出总体情况表",
    rows: codesByUnit(level, "function"),
    columns: [functionalItem("项目"), byNature("支出预算")],
    total,
  });
