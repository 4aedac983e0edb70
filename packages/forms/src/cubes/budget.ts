import { type Cube, closedTree, codeTree, nameTree, type Tree } from "@mingce/core";
import { ofTheYearTree, sourceTree } from "./sources.ts";

/** Economic categories of personnel expenses (domain.md §1). */
export const personnelCategories: readonly string[] = ["301", "303"];

/** Economic categories of operating expenses (domain.md §1). */
export const operatingCategories: readonly string[] = ["302", "310"];

/**
 * A budget cube over these funding sources: money, by unit, source, function, economic item, nature and project.
 * Flow is no dimension: in these forms each revenue line has its expenditure line, so both sides state one thing.
 */
export function budgetCubeOf(sources: Tree): Cube {
  return {
    id: "budget",
    measuredIn: "yuan",
    dimensions: {
      unit: nameTree(),
      unitKind: closedTree({ agency: { administrative: {}, civilServiceLike: {} }, publicInstitution: {} }),
      source: sources,
      function: codeTree(),
      economic: codeTree(),
      nature: closedTree({ basic: { personnelExpenses: {}, operatingExpenses: {} }, project: {} }),
      project: nameTree("unit"),
    },
    fiscal: {
      unit: "administrative-classification:generic",
      source: "fin-source:generic",
      function: "functional-classification:generic",
      economic: "economic-classification:generic",
      nature: "expenditure-type",
      project: "activity:generic:project",
    },
    ties: [
      { dimension: "nature", node: "personnelExpenses", restricts: "economic", to: personnelCategories },
      { dimension: "nature", node: "operatingExpenses", restricts: "economic", to: operatingCategories },
      { dimension: "project", node: "*", below: true, restricts: "nature", to: ["project"] },
    ],
  };
}

/** The budget cube of the Xinjiang forms of 2024. */
export const budgetCube: Cube = budgetCubeOf(sourceTree);

/** The same where a form knows nothing carried over. */
export const budgetOfTheYearCube: Cube = budgetCubeOf(ofTheYearTree);

/** 三公 and its parts, by economic section (domain.md §1). */
export const threePublic = {
  overseasVisits: ["302-12"],
  hospitality: ["302-17"],
  vehiclePurchase: ["309-13", "310-13"],
  vehicleOperation: ["302-31"],
  vehicles: ["302-31", "309-13", "310-13"],
  total: ["302-12", "302-17", "302-31", "309-13", "310-13"],
} as const;
