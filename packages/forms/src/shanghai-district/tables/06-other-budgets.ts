import { codesOf, type Level, type TableForm, table } from "@mingce/core";
import { byNature, functionalItem, owner } from "./columns.ts";

function otherBudget(number: number, budget: string, source: string, level: Level): TableForm {
  return table({
    number,
    title: `{year}年${owner(level)}${budget}预算支出功能分类预算表`,
    unit: "yuan",
    where: { source },
    rows: codesOf("function", { from: 1, to: 3 }),
    columns: [functionalItem, byNature(`${budget}预算支出`)],
    total: { label: "合计", at: "last" },
    emptyNote: `注:本{level}{year}年无${budget}预算财政拨款安排的预算，故本表为空表。`,
  });
}

/** Table 6: expenditure of government-managed funds by function. A nil table keeps its total row, and has a note. */
export function t06(level: Level): TableForm {
  return otherBudget(6, "政府性基金", "governmentManagedFunds", level);
}

/** Table 7: expenditure of the state capital operations budget by function. */
export function t07(level: Level): TableForm {
  return otherBudget(7, "国有资本经营", "stateCapitalOperations", level);
}
