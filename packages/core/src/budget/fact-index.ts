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
  /** Dimension, then node, then the ascending numbers of the facts that lie in the node. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<NodeId, readonly number[]>>;
}

/** Indexes facts by every node of every dimension that covers them. */
export function indexFacts(cube: Cube, facts: readonly PlacedFact[]): FactIndex {
  const postings = new Map<string, Map<NodeId, number[]>>();
  for (const [dimension, tree] of Object.entries(cube.dimensions)) {
    const byNode = new Map<NodeId, number[]>();
    facts.forEach((fact, number) => {
      let node: NodeId | undefined = fact.at[dimension];
      for (; node !== undefined && node !== everything; node = tree.parentOf(node)) {
        const list = byNode.get(node);
        if (list === undefined) byNode.set(node, [number]);
        else list.push(number);
      }
    });
    postings.set(dimension, byNode);
  }
  return { facts, postings };
}

/** The facts that lie in all regions, in order of entry; a dimension not named holds them all. */
export function factsIn(index: FactIndex, regions: Regions): readonly PlacedFact[] {
  const lists: (readonly number[])[] = [];
  for (const [dimension, nodes] of Object.entries(regions)) {
    const list = typeof nodes === "string" ? [nodes] : nodes;
    if (list.includes(everything)) continue;
    const byNode = index.postings.get(dimension);
    const found = list.map((node) => byNode?.get(node) ?? []);
    lists.push(found.length === 1 ? (found[0] ?? []) : [...new Set(found.flat())].sort((a, b) => a - b));
  }
  if (lists.length === 0) return index.facts;
  const [shortest = [], ...others] = lists.sort((a, b) => a.length - b.length);
  const sets = others.map((numbers) => new Set(numbers));
  return shortest
    .filter((number) => sets.every((set) => set.has(number)))
    .flatMap((number) => index.facts[number] ?? []);
}
