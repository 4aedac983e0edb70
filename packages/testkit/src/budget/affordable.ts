import type { FactRecord } from "@mingce/core";
import type { DrawnMoney } from "./drawn-budget.ts";
import { yuan } from "./yuan.ts";

/** Economic categories that pay people and buy nothing. */
const pay = ["301", "303"];

/** The facts with procurement cut to what money not spent on people can buy, in proportion. */
export function affordable(facts: readonly FactRecord[], money: DrawnMoney): readonly FactRecord[] {
  const free = [...money.lines, ...money.projects.flatMap((p) => p.lines)]
    .filter(({ economic }) => !pay.includes(economic.slice(0, 3)))
    .reduce((sum, { amount }) => sum + amount.now, 0);
  const bought = facts.filter(({ cube }) => cube === "procurement").reduce((sum, f) => sum + fen(f), 0);
  if (bought <= free) return facts;
  return facts.map((f) =>
    f.cube === "procurement" ? { ...f, value: yuan(Math.floor((fen(f) / bought) * free)) } : f,
  );
}

function fen({ value }: FactRecord): number {
  return Math.round(Number(value) * 100);
}
