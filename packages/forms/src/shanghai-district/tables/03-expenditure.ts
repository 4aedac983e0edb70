import { codesOf, type Level, type TableForm, table } from "@mingce/core";
import { byNature, functionalItem, owner } from "./columns.ts";

/** Table 3: all expenditure by function, basic and project. */
export function t03(level: Level): TableForm {
  return table({
    number: 3,
    title: `{year}年${owner(level)}支出预算总表`,
    unit: "yuan",
    rows: codesOf("function", { from: 1, to: 3 }),
    columns: [functionalItem, byNature("支出预算")],
    total: { label: "合计", at: "last" },
  });
}
