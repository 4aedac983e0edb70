import type { FactRecord } from "@mingce/core";
import type { DrawnMoney } from "./drawn-budget.ts";
import { yuan } from "./yuan.ts";

/** Economic categories that pay people and buy nothing. */
const pay = ["301", "303"];

/** Economic items vehicles are bought from. */
const vehicles = ["309-13", "310-13"];

/**
 * The facts with procurement as the money allows: goods hold the vehicles bought, and the rest is cut in proportion to
 * what money not spent on people can buy.
 */
export function affordable(facts: readonly FactRecord[], money: DrawnMoney): readonly FactRecord[] {
  const lines = [...money.lines, ...money.projects.flatMap((p) => p.lines)];
  const spent = (on: (economic: string) => boolean): number =>
    lines.filter((line) => on(line.economic)).reduce((sum, { amount }) => sum + amount.now, 0);
  const driven = spent((economic) => vehicles.includes(economic));
  const free = spent((economic) => !pay.includes(economic.slice(0, 3))) - driven;
  const bought = facts.filter(({ cube }) => cube === "procurement").reduce((sum, f) => sum + fen(f), 0);
  const part = bought <= free ? 1 : free / bought;
  return facts.map((f) => {
    if (f.cube !== "procurement") return f;
    const own = f.at["kind"] === "goods" && f.at["reserved"] === undefined ? driven : 0;
    return { ...f, value: yuan(Math.floor(fen(f) * part) + own) };
  });
}

function fen({ value }: FactRecord): number {
  return Math.round(Number(value) * 100);
}
