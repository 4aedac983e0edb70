import { type Level, type TableForm, table } from "@mingce/core";
import { byNature, functionalItem } from "../../xinjiang/columns.ts";
import { codesByUnit, total } from "./rows.ts";

/** Table 9: expenditure of government-managed funds by function. A nil table stays, with its note. */
export const t09 = (level: Level): TableForm =>
  table({
    number: 9,
    title: "政府性基金预算支出情况表",
    where: { source: "governmentManagedFunds" },
    rows: codesByUnit(level, "function"),
    columns: [functionalItem("项目"), byNature("政府性基金预算支出")],
    total,
    emptyNote: "{body}{year}年没有使用政府性基金预算拨款安排的支出，政府性基金预算支出情况表为空表。",
  });
