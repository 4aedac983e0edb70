import { everything, type Form, type NodeId } from "@mingce/core";

/** The leaves of a declared tree under a node; a node whose children the form leaves open stands for itself. */
export function leavesUnder(
  form: Form,
  cube: string,
  dimension: string,
  node: NodeId = everything,
): readonly NodeId[] {
  const tree = form.cubes[cube]?.dimensions[dimension];
  if (tree === undefined) return [];
  const nodes = tree.nodes.filter((n) => tree.parentOf(n) === node);
  return nodes.length === 0 ? [node] : nodes.flatMap((n) => leavesUnder(form, cube, dimension, n));
}
