import { codesOf, table } from "@mingce/core";
import { otherBudgetColumns } from "./other-budget.ts";

/** Table 8: expenditure of government-managed funds by function. A nil table stays, with its note. */
export const t08 = table({
  number: 8,
  title: "政府性基金预算支出情况表",
  where: { source: "governmentManagedFunds" },
  rows: codesOf("function", { from: 1, to: 3 }),
  columns: otherBudgetColumns("政府性基金预算支出"),
  total: "总计",
  emptyNote: "备注：没有使用政府性基金预算安排的支出，政府性基金预算支出情况表为空表。",
});
