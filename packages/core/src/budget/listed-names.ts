import type { NodeId } from "../dimension/tree.ts";
import type { Form } from "../form/form.ts";
import { nameNode } from "../table/label.ts";
import type { Budget, BudgetUnit, ProjectRecord } from "./budget.ts";
import { projectId } from "./fact-coordinates.ts";

/** What a budget lists by name, found by its node; of several with one node the first. */
export interface ListedNames {
  readonly unit: (node: NodeId) => BudgetUnit | undefined;
  readonly project: (node: NodeId) => ProjectRecord | undefined;
  /** The name of a unit or a project as the budget spells it, by dimension; undefined where it lists none. */
  readonly nameOf: (dimension: string, node: NodeId) => string | undefined;
  /** True for a project of which only the public code may be printed. */
  readonly withholds: (node: NodeId) => boolean;
}

/** The units and projects of a budget by their nodes in its form. */
export function listedNames(budget: Budget, form: Form): ListedNames {
  const units = new Map<NodeId, BudgetUnit>();
  for (const unit of budget.units) setFirst(units, nameNode(unit.name), unit);
  const projects = new Map<NodeId, ProjectRecord>();
  const withheld = new Set<NodeId>();
  for (const project of budget.projects) {
    const node = projectId(project.unit, project.name, form);
    setFirst(projects, node, project);
    if (project.withheld) withheld.add(node);
  }
  return {
    unit: (node) => units.get(node),
    project: (node) => projects.get(node),
    nameOf: (dimension, node) =>
      (dimension === "unit" ? units : dimension === "project" ? projects : undefined)?.get(node)?.name,
    withholds: (node) => withheld.has(node),
  };
}

function setFirst<Value>(map: Map<NodeId, Value>, node: NodeId, value: Value): void {
  if (!map.has(node)) map.set(node, value);
}
