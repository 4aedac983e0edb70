import { type Level, type TableForm, table } from "@mingce/core";
import { byKindOfBasic, economicItem } from "../../xinjiang/columns.ts";
import { codesByUnit, total } from "./rows.ts";

/** Table 6: basic expenditure of the general public budget by economic section. */
export const t06 = (level: Level): TableForm =>
  table({
    number: 6,
    title: "一般公共预算基本支出情况表",
    where: { source: "generalPublic", nature: "basic" },
    rows: codesByUnit(level, "economic"),
    columns: [economicItem("项目"), byKindOfBasic("一般公共预算基本支出", "小计")],
    total,
  });
