import { type Selection, select, unitOf, type YearOffset } from "../cube/selection.ts";
import type { NodeId } from "../dimension/tree.ts";
import type { Form } from "../form/form.ts";
import type { Budget } from "./budget.ts";
import { exactSteps } from "./exact-steps.ts";
import { coordinatesOf } from "./fact-coordinates.ts";
import { type FactIndex, factsIn, indexFacts, type PlacedFact } from "./fact-index.ts";
import type { Ledger } from "./ledger.ts";
import { orderOfNodes } from "./node-order.ts";

/** The ledger of what a budget enters; it can tell an amount of nothing from one nobody entered. */
export interface EnteredLedger extends Ledger {
  /** True where a fact lies in the selection, be it of zero. */
  readonly holds: (selection: Selection) => boolean;
  /** Nodes in the order they are printed in; `codes` says that they are codes. */
  readonly sorted: (dimension: string, nodes: readonly NodeId[], codes: boolean) => readonly NodeId[];
}

/**
 * The ledger of a budget in the cubes of its form: exact sums over its facts.
 * Errors: throws where a fact has a cube or an amount that cannot be read, or a sum leaves the safe integers;
 * `validateBudget` says the same in sentences beforehand. Limit: facts are budgeted (年初预算), so a selection of
 * another measure is 0.
 */
export function ledgerOf(budget: Budget, form: Form): EnteredLedger {
  const indexes = indexesOf(budget, form);
  const sums = new Map<string, number>();
  const lists = new Map<string, readonly NodeId[]>();
  const sortNodes = orderOfNodes(budget, form);

  const within = ({ cube, year, measure, regions }: Selection): readonly PlacedFact[] => {
    const index = indexes.get(indexKey(cube, year));
    return index === undefined || measure !== "budgeted" ? [] : factsIn(index, regions);
  };

  const value = (selection: Selection): number => {
    const known = sums.get(selection.key);
    if (known !== undefined) return known;
    const sum = within(selection).reduce((total, fact) => total + fact.steps, 0);
    if (!Number.isSafeInteger(sum))
      throw new Error(`The sum over ${selection.key} is beyond exact integers.`);
    sums.set(selection.key, sum);
    return sum;
  };

  const nodes: Ledger["nodes"] = (cubeId, dimension, where, segments, years = [0]) => {
    const key = JSON.stringify([cubeId, dimension, where, segments ?? null, years]);
    const known = lists.get(key);
    if (known !== undefined) return known;
    const cube = form.cubes[cubeId];
    const selected = cube === undefined ? null : select(cube, where);
    const found = new Set<NodeId>();
    for (const year of years) {
      const index = indexes.get(indexKey(cubeId, year));
      if (index === undefined || selected === null) continue;
      for (const fact of factsIn(index, selected.regions)) {
        const node = fact.steps === 0 ? undefined : fact.at[dimension];
        const cut = node === undefined || segments === undefined ? node : firstSegments(node, segments);
        if (cut !== undefined) found.add(cut);
      }
    }
    const list = sortNodes(dimension, [...found], segments !== undefined);
    lists.set(key, list);
    return list;
  };

  return { value, nodes, holds: (selection) => within(selection).length > 0, sorted: sortNodes };
}

function indexesOf(budget: Budget, form: Form): ReadonlyMap<string, FactIndex> {
  const placed = new Map<string, PlacedFact[]>();
  for (const fact of budget.facts) {
    const cube = form.cubes[fact.cube];
    if (cube === undefined) throw new Error(`The form ${form.id} has no cube ${fact.cube}.`);
    const at = coordinatesOf(fact, cube, budget, form);
    const unit = unitOf(cube, {
      cube: fact.cube,
      year: 0,
      measure: "budgeted",
      regions: regionsAt(at),
      key: "",
    });
    const steps = unit === null ? null : exactSteps(fact.value, unit);
    if (steps === null)
      throw new Error(`A fact of cube ${fact.cube} has the unreadable value ${fact.value}.`);
    const key = indexKey(fact.cube, fact.year);
    const same = placed.get(key);
    if (same === undefined) placed.set(key, [{ at, steps }]);
    else same.push({ at, steps });
  }
  const indexes = new Map<string, FactIndex>();
  for (const [key, facts] of placed) {
    const cube = form.cubes[key.slice(0, key.lastIndexOf("|"))];
    if (cube !== undefined) indexes.set(key, indexFacts(cube, facts));
  }
  return indexes;
}

function regionsAt(at: Readonly<Record<string, NodeId>>): Readonly<Record<string, readonly NodeId[]>> {
  return Object.fromEntries(Object.entries(at).map(([dimension, node]) => [dimension, [node]]));
}

function indexKey(cube: string, year: YearOffset): string {
  return `${cube}|${year}`;
}

/** The first dashed segments of a code; undefined where it has fewer. */
function firstSegments(code: NodeId, segments: number): NodeId | undefined {
  const parts = code.split("-");
  return parts.length < segments ? undefined : parts.slice(0, segments).join("-");
}
