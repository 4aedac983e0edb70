import type { Cube, Regions } from "../cube/cube.ts";
import { everything, type NodeId } from "../dimension/tree.ts";

/** A fact with its full coordinates and its value in steps. */
export interface PlacedFact {
  readonly at: Readonly<Record<string, NodeId>>;
  readonly steps: number;
}

/** The facts of one cube and year, found by the nodes that cover them. */
export interface FactIndex {
  readonly facts: readonly PlacedFact[];
  /** Dimension, then node, then the numbers of the facts that lie in the node, in ascending order. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<NodeId, ReadonlySet<number>>>;
}

/** Indexes facts by every node of every dimension that covers them. */
export function indexFacts(cube: Cube, facts: readonly PlacedFact[]): FactIndex {
  const postings = new Map<string, Map<NodeId, Set<number>>>();
  for (const [dimension, tree] of Object.entries(cube.dimensions)) {
    const byNode = new Map<NodeId, Set<number>>();
    facts.forEach((fact, number) => {
      let node: NodeId | undefined = fact.at[dimension];
      for (; node !== undefined && node !== everything; node = tree.parentOf(node)) {
        const list = byNode.get(node);
        if (list === undefined) byNode.set(node, new Set([number]));
        else list.add(number);
      }
    });
    postings.set(dimension, byNode);
  }
  return { facts, postings };
}

/**
 * The facts that lie in all regions, in order of entry; a dimension not named holds them all. Only the facts of the
 * narrowest region are gone through, so that a line of one unit costs the same however many units there are.
 */
export function factsIn(index: FactIndex, regions: Regions): readonly PlacedFact[] {
  const inside: (readonly ReadonlySet<number>[])[] = [];
  for (const [dimension, nodes] of Object.entries(regions)) {
    const list = typeof nodes === "string" ? [nodes] : nodes;
    if (list.includes(everything)) continue;
    const byNode = index.postings.get(dimension);
    inside.push(list.map((node) => byNode?.get(node) ?? none));
  }
  if (inside.length === 0) return index.facts;
  const [narrowest = [], ...others] = inside.sort((a, b) => sizeOf(a) - sizeOf(b));
  return numbersIn(narrowest)
    .filter((number) => others.every((sets) => sets.some((set) => set.has(number))))
    .flatMap((number) => index.facts[number] ?? []);
}

const none: ReadonlySet<number> = new Set();

function sizeOf(sets: readonly ReadonlySet<number>[]): number {
  return sets.reduce((total, set) => total + set.size, 0);
}

function numbersIn(sets: readonly ReadonlySet<number>[]): readonly number[] {
  const [only = none] = sets;
  return sets.length <= 1 ? [...only] : [...new Set(sets.flatMap((set) => [...set]))].sort((a, b) => a - b);
}
