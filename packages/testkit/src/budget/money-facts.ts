import type { BudgetUnit, FactRecord } from "@mingce/core";
import type { Pair } from "./amounts.ts";
import type { DrawnMoney } from "./drawn-budget.ts";
import { yuan } from "./yuan.ts";

/** The facts of the budget cube for drawn lines and projects, both years. */
export function moneyFacts(money: DrawnMoney, units: readonly BudgetUnit[]): readonly FactRecord[] {
  const nameOf = (unit: number): string => units[unit]?.name ?? "";
  return [
    ...money.lines.flatMap(({ unit, amount, ...at }) =>
      bothYears("budget", { unit: nameOf(unit), ...at }, amount),
    ),
    ...money.projects.flatMap(({ unit, name, lines }) =>
      lines.flatMap(({ amount, ...at }) => {
        const place = { unit: nameOf(unit), ...at, nature: "project", project: name };
        return bothYears("budget", place, amount);
      }),
    ),
  ];
}

function bothYears(
  cube: string,
  at: Readonly<Record<string, string>>,
  { now, prior }: Pair,
): readonly FactRecord[] {
  return [
    { cube, year: 0, at, value: yuan(now) },
    { cube, year: -1, at, value: yuan(prior) },
  ];
}
