import type { Cube } from "../cube/cube.ts";
import { areRegionsOf } from "../cube/named-selection.ts";
import { areDisjoint, contains, type Selection, select, unitOf } from "../cube/selection.ts";
import type { NodeId } from "../dimension/tree.ts";
import type { Form } from "../form/form.ts";
import { narrow } from "../table/narrow.ts";
import type { Budget } from "./budget.ts";
import { exactSteps } from "./exact-steps.ts";
import { coordinatesOf } from "./fact-coordinates.ts";
import type { Ledger } from "./ledger.ts";
import type { EnteredLedger } from "./ledger-of.ts";

/** An amount given beside the facts, in steps. */
export interface PlacedGiven {
  /** Its number in `Budget.given`. */
  readonly number: number;
  readonly selection: Selection;
  readonly value: number;
  /** To which it is rounded, in steps. */
  readonly quantum: number;
}

/** A ledger that can tell an amount of nothing from one that neither its facts nor what was given beside them tells. */
export interface GivenLedger extends EnteredLedger {
  readonly knows: (selection: Selection) => boolean;
}

/** What a budget is given beside its facts, by what it is of; one that cannot be read is left out (`validateBudget`). */
export function placedGiven({ given = [] }: Budget, form: Form): readonly PlacedGiven[] {
  return given.flatMap(({ cube: id, where, value, roundedTo }, number): PlacedGiven[] => {
    const cube = Object.hasOwn(form.cubes, id) ? form.cubes[id] : undefined;
    if (cube === undefined || !areRegionsOf(cube, where)) return [];
    const selection = select(cube, where);
    const unit = selection === null ? null : unitOf(cube, selection);
    if (selection === null || unit === null) return [];
    const [steps, quantum] = [exactSteps(value, unit), exactSteps(roundedTo, unit)];
    return steps === null || quantum === null || quantum < 1
      ? []
      : [{ number, selection, value: steps, quantum }];
  });
}

/** True where an exact value is printed as this one: rounded half away from zero it is the same. */
export function isPrintedAs(exact: number, value: number, quantum: number): boolean {
  const rounded = Math.floor((Math.abs(exact) * 2 + quantum) / (quantum * 2)) * quantum;
  return exact === value || (exact < 0 ? -rounded : rounded) === value;
}

/**
 * The ledger of a budget with the amounts it was given beside its facts. Where the facts come to what is given they
 * are more exact and count; elsewhere what is given does. Known is what is given, and what lies inside an amount that
 * the facts come to without one of them lying across its border; of last year, and of a cube without amounts given,
 * whatever was entered at all. Limit: what is not known has the value the facts come to.
 */
export function givenLedger(own: EnteredLedger, budget: Budget, form: Form): GivenLedger {
  const placed = placedGiven(budget, form);
  const given = new Map(placed.map((g) => [g.selection.key, g]));
  const covered = placed.filter(({ selection, value, quantum }) =>
    isPrintedAs(own.value(selection), value, quantum),
  );
  const facts = selectionsOfFacts(budget, form);
  const known = new Map<string, boolean>();

  const isKnown = (selection: Selection): boolean => {
    const cube = form.cubes[selection.cube];
    if (cube === undefined || given.has(selection.key)) return true;
    const all = select(cube, {}, { year: selection.year });
    if (selection.year === -1 || !placed.some((g) => g.selection.cube === selection.cube))
      return all !== null && own.holds(all);
    const isInside = covered.some((g) => contains(cube, g.selection, selection));
    return (
      isInside &&
      facts.every(
        (fact) =>
          fact.cube !== selection.cube ||
          contains(cube, selection, fact) ||
          areDisjoint(cube, selection, fact),
      )
    );
  };
  const value = (selection: Selection): number => {
    const [exact, stated] = [own.value(selection), given.get(selection.key)];
    return stated === undefined || isPrintedAs(exact, stated.value, stated.quantum) ? exact : stated.value;
  };
  const nodes: Ledger["nodes"] = (cubeId, dimension, where, segments, years = [0]) => {
    const entered = own.nodes(cubeId, dimension, where, segments, years);
    const cube = form.cubes[cubeId];
    if (cube === undefined || !years.includes(0)) return entered;
    const stated = placed.flatMap(({ selection, value: amount }) => {
      const [node, more] = selection.regions[dimension] ?? [];
      if (selection.cube !== cubeId || node === undefined || more !== undefined || amount === 0) return [];
      if (segments !== undefined && node.split("-").length !== segments) return [];
      return select(cube, narrow(cube, where, { [dimension]: node }))?.key === selection.key ? [node] : [];
    });
    const all = new Set([...entered, ...stated]);
    const above = segments === undefined ? nodesAbove(all, cube, dimension) : new Set();
    const listed = new Set([...entered, ...stated.filter((node) => !above.has(node))]);
    return listed.size === entered.length
      ? entered
      : own.sorted(dimension, [...listed], segments !== undefined);
  };
  return {
    ...own,
    value,
    nodes,
    knows: (selection) => {
      const found = known.get(selection.key) ?? isKnown(selection);
      known.set(selection.key, found);
      return found;
    },
  };
}

/** Nodes above others: a table's line of 一般公共预算 beside the one of 本级财力 in it is no leaf. */
function nodesAbove(nodes: Iterable<NodeId>, { dimensions }: Cube, dimension: string): ReadonlySet<NodeId> {
  const above = new Set<NodeId>();
  for (const node of nodes) {
    let next = dimensions[dimension]?.parentOf(node);
    while (next !== undefined && !above.has(next)) {
      above.add(next);
      next = dimensions[dimension]?.parentOf(next);
    }
  }
  return above;
}

/** The regions the budget year's facts lie in; one without a coordinate reaches over the whole dimension. */
export function selectionsOfFacts(budget: Budget, form: Form): readonly Selection[] {
  return budget.facts.flatMap((fact) => {
    const cube = form.cubes[fact.cube];
    const selection =
      cube === undefined || fact.year !== 0 ? null : select(cube, coordinatesOf(fact, cube, budget, form));
    return selection === null ? [] : [selection];
  });
}
