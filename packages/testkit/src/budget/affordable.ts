import type { FactRecord } from "@mingce/core";
import { personnelCategories, threePublic } from "@mingce/forms";
import type { DrawnMoney } from "./drawn-budget.ts";
import { yuan } from "./yuan.ts";

/** Economic items vehicles are bought from. */
const vehicles: readonly string[] = threePublic.vehiclePurchase;

/** The facts with procurement as the money allows, vehicles among the goods. */
export function affordable(facts: readonly FactRecord[], money: DrawnMoney): readonly FactRecord[] {
  return withVehicles(withinMoney(facts, money), money);
}

/** Procurement cut in proportion to what money spent neither on people nor on vehicles can buy. */
export function withinMoney(facts: readonly FactRecord[], money: DrawnMoney): readonly FactRecord[] {
  const free =
    spent(money, (economic) => !personnelCategories.includes(economic.slice(0, 3))) -
    spent(money, (economic) => vehicles.includes(economic));
  const bought = facts.filter(({ cube }) => cube === "procurement").reduce((sum, f) => sum + fen(f), 0);
  if (bought <= free) return facts;
  return facts.map((f) =>
    f.cube === "procurement" ? { ...f, value: yuan(Math.floor((fen(f) / bought) * free)) } : f,
  );
}

/** Goods with the money for vehicles added. */
export function withVehicles(facts: readonly FactRecord[], money: DrawnMoney): readonly FactRecord[] {
  const driven = spent(money, (economic) => vehicles.includes(economic));
  return facts.map((f) =>
    f.cube === "procurement" && f.at["kind"] === "goods" && f.at["reserved"] === undefined
      ? { ...f, value: yuan(fen(f) + driven) }
      : f,
  );
}

function spent({ lines, projects }: DrawnMoney, on: (economic: string) => boolean): number {
  return [...lines, ...projects.flatMap((p) => p.lines)]
    .filter(({ economic }) => on(economic))
    .reduce((sum, { amount }) => sum + amount.now, 0);
}

function fen({ value }: FactRecord): number {
  return Math.round(Number(value) * 100);
}
