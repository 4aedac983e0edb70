import { codesOf, type Level, type TableForm, table } from "@mingce/core";
import { byNature, functionalItem, owner } from "./columns.ts";

/** Table 5: expenditure of the general public budget by function, basic and project. */
export function t05(level: Level): TableForm {
  return table({
    number: 5,
    title: `{year}年${owner(level)}一般公共预算支出功能分类预算表`,
    unit: "yuan",
    where: { source: "generalPublic" },
    rows: codesOf("function", { from: 1, to: 3 }),
    columns: [functionalItem, byNature("一般公共预算支出")],
    total: { label: "合计", at: "last" },
  });
}
