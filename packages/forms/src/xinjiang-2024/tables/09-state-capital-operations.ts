import { codesOf, table } from "@mingce/core";
import { otherBudgetColumns } from "./other-budget.ts";

/** Table 9: expenditure of the state capital operations budget by function. A nil table stays, with its note. */
export const t09 = table({
  number: 9,
  title: "国有资本经营预算支出情况表",
  where: { source: "stateCapitalOperations" },
  rows: codesOf("function", { from: 1, to: 3 }),
  columns: otherBudgetColumns("国有资本经营预算支出"),
  total: "总计",
  emptyNote: "备注：没有使用国有资本经营预算安排的支出，国有资本经营预算支出情况表为空表。",
});
