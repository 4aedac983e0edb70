import { covers, everything, type NodeId, type Tree } from "../dimension/tree.ts";
import type { Cube } from "./cube.ts";
import type { Selection } from "./selection.ts";

/**
 * True where a selection of one cube has the same leaves in another: every region it names is divided alike in both,
 * and a dimension it leaves whole is the same tree. So 一般公共预算 of a form that knows what is carried over and of one
 * that does not can be compared, their totals cannot.
 * Limit: two open trees (codes, names) of one dimension count as the same.
 */
export function hasSameMeaning(one: Cube, other: Cube, selection: Selection): boolean {
  if (one === other) return true;
  if (one.id !== other.id || JSON.stringify(one.ties) !== JSON.stringify(other.ties)) return false;
  const names = Object.keys(one.dimensions);
  if (names.length !== Object.keys(other.dimensions).length) return false;
  return names.every((name) => {
    const [a, b] = [one.dimensions[name], other.dimensions[name]];
    if (a === undefined || b === undefined || a.qualifiedBy !== b.qualifiedBy) return false;
    return (selection.regions[name] ?? [everything]).every((node) => isDividedAlike(a, b, node));
  });
}

function isDividedAlike(a: Tree, b: Tree, node: NodeId): boolean {
  const [below, same] = [declaredUnder(a, node), declaredUnder(b, node)];
  return below.length === same.length && below.every((line, i) => line === same[i]);
}

/** A node and the declared nodes below it, each with its parent and whether its children are all there are; sorted. */
function declaredUnder(tree: Tree, node: NodeId): readonly string[] {
  const closed = (n: NodeId): string => (tree.childrenOf(n) === undefined ? "open" : "closed");
  const below = tree.nodes.filter((n) => n !== node && covers(tree, node, n));
  const itself = node === everything || tree.nodes.length === 0 || tree.nodes.includes(node);
  return [
    itself ? closed(node) : "unknown",
    ...below.map((n) => `${tree.parentOf(n)}/${n} ${closed(n)}`).sort(),
  ];
}
