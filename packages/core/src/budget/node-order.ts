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
  const listed: Readonly<Record<string, readonly NodeId[]>> = {
    unit: budget.units.map((unit) => nameNode(unit.name)),
    project: budget.units.flatMap((unit) =>
      budget.projects.filter((p) => p.unit === unit.name).map((p) => projectId(p.unit, p.name, form)),
    ),
  };
  return (dimension, nodes, codes) => {
    if (codes || form.codes[dimension] !== undefined) return [...nodes].sort();
    const place = new Map((listed[dimension] ?? []).map((node, i) => [node, i]));
    return [...nodes].sort((a, b) => (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity) || 0);
  };
}
