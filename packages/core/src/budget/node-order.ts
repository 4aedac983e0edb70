import type { NodeId } from "../dimension/tree.ts";
import type { Form } from "../form/form.ts";
import { nameNode } from "../table/label.ts";
import type { Budget } from "./budget.ts";
import { projectId } from "./fact-coordinates.ts";

/**
 * Sorts nodes as they are printed: codes in code order; units and projects as the budget lists them, names it does
 * not list after them in order of entry.
 */
export function orderOfNodes(
  budget: Budget,
  form: Form,
): (dimension: string, nodes: readonly NodeId[], codes: boolean) => readonly NodeId[] {
  const units = placesIn(budget.units.map((unit) => unit.name));
  const projects = budget.projects
    .filter((project) => units.has(project.unit))
    .sort((a, b) => (units.get(a.unit) ?? 0) - (units.get(b.unit) ?? 0));
  const places: Readonly<Record<string, ReadonlyMap<NodeId, number>>> = {
    unit: placesIn(budget.units.map((unit) => nameNode(unit.name))),
    project: placesIn(projects.map((p) => projectId(p.unit, p.name, form))),
  };
  return (dimension, nodes, codes) => {
    if (codes || form.codes[dimension] !== undefined) return [...nodes].sort();
    const place = (node: NodeId): number => places[dimension]?.get(node) ?? Infinity;
    return [...nodes].sort((a, b) => place(a) - place(b) || 0);
  };
}

function placesIn(nodes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(nodes.map((node, i) => [node, i]));
}
