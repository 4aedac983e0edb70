import { covers, everything, type NodeId, type Tree } from "./tree.ts";

/** A union of nodes none of which contains another, sorted; `["*"]` is the whole dimension. */
export type Region = readonly NodeId[];

/** The whole dimension. */
export const whole: Region = [everything];

/**
 * The canonical form of a union of nodes: nodes inside others dropped, a complete set of siblings replaced by its
 * parent where the tree is closed, sorted. Two unions of the same leaves have one canonical form.
 */
export function region(tree: Tree, nodes: readonly NodeId[]): Region {
  let current: readonly NodeId[] = nodes.filter((n) => !nodes.some((m) => m !== n && covers(tree, m, n)));
  for (;;) {
    const merged = mergeSiblings(tree, current);
    if (merged === current) break;
    current = merged;
  }
  return [...new Set(current)].sort();
}

function mergeSiblings(tree: Tree, nodes: readonly NodeId[]): readonly NodeId[] {
  for (const node of nodes) {
    const parent = tree.parentOf(node);
    const siblings = parent === undefined ? undefined : tree.childrenOf(parent);
    if (parent !== undefined && siblings?.every((s) => nodes.includes(s))) {
      return [...nodes.filter((n) => !siblings.includes(n)), parent];
    }
  }
  return nodes;
}

/** True where every leaf of `inner` lies in `outer`. */
export function regionContains(tree: Tree, outer: Region, inner: Region): boolean {
  return inner.every((n) => outer.some((m) => covers(tree, m, n)));
}

/** The leaves in both; an empty list where there are none. */
export function intersection(tree: Tree, a: Region, b: Region): readonly NodeId[] {
  const shared = new Set<NodeId>();
  for (const x of a) {
    for (const y of b) {
      if (covers(tree, x, y)) shared.add(y);
      else if (covers(tree, y, x)) shared.add(x);
    }
  }
  return [...shared];
}

/** True where the two share no leaf. */
export function disjoint(tree: Tree, a: Region, b: Region): boolean {
  if (a === whole || b === whole) return false;
  return !a.some((x) => b.some((y) => covers(tree, x, y) || covers(tree, y, x)));
}

/** True for the whole dimension. */
export function isWhole(nodes: Region): boolean {
  return nodes.length === 1 && nodes[0] === everything;
}
