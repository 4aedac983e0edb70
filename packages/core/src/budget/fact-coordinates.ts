import type { Cube } from "../cube/cube.ts";
import type { NodeId } from "../dimension/tree.ts";
import type { Form } from "../form/form.ts";
import { nameNode } from "../table/label.ts";
import type { Budget, FactRecord } from "./budget.ts";

/**
 * The full coordinates of a fact: what the budget enters, and what follows from it. The kind of a unit follows from
 * the list of units; a department's project is named `unit/name`, since two units can have one of the same name.
 * Names become the nodes that reading makes of them in print.
 * Limit: a fact without a unit takes the only unit of the budget, if there is only one.
 */
export function coordinatesOf(
  fact: FactRecord,
  cube: Cube,
  budget: Budget,
  form: Form,
): Readonly<Record<string, NodeId>> {
  const at: Record<string, NodeId> = { ...fact.at };
  // The one unit that a department's tables name need not be its only one.
  const isSure = form.level === "unit" || budget.given === undefined;
  if (cube.dimensions.unit !== undefined && at.unit === undefined && budget.units.length === 1 && isSure) {
    const only = budget.units[0];
    if (only !== undefined) at.unit = only.name;
  }
  if (cube.dimensions.unitKind !== undefined && at.unitKind === undefined) {
    const kind = budget.units.find((u) => u.name === at.unit)?.kind;
    if (kind !== undefined) at.unitKind = kind;
  }
  if (at.project !== undefined && at.unit !== undefined) at.project = projectId(at.unit, at.project, form);
  if (at.unit !== undefined) at.unit = nameNode(at.unit);
  return at;
}

/** The node of a project: its name in a unit's document, `unit/name` in a department's. */
export function projectId(unit: string, name: string, form: Form): NodeId {
  return form.level === "department" ? `${nameNode(unit)}/${nameNode(name)}` : nameNode(name);
}
