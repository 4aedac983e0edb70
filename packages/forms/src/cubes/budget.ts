import { type Cube, type CubeWords, closedTree, codeTree, nameTree, type Tree } from "@mingce/core";
import { carriedInWords, ofTheYearTree, sourceTree, sourceWords } from "./sources.ts";

/** Economic categories of personnel expenses (domain.md §1). */
export const personnelCategories: readonly string[] = ["301", "303"];

/** Economic categories of operating expenses (domain.md §1). */
export const operatingCategories: readonly string[] = ["302", "310"];

/**
 * A budget cube over these funding sources: money, by unit, source, function, economic item, nature and project.
 * Flow is no dimension: in these forms each revenue line has its expenditure line, so both sides state one thing.
 */
export function budgetCubeOf(
  sources: Tree,
  source: Readonly<Record<string, string>>,
  apart?: CubeWords["apart"],
): Cube {
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
    words: { ...words, nodes: { ...words.nodes, source }, ...(apart && { apart }) },
  };
}

const words: CubeWords = {
  title: "收支明细",
  dimensions: {
    unit: "预算单位",
    unitKind: "单位性质",
    source: "资金来源",
    function: "支出功能分类",
    economic: "部门预算支出经济分类",
    nature: "支出性质",
    project: "项目",
  },
  nodes: {
    unitKind: {
      agency: "行政单位和参公事业单位",
      administrative: "行政单位",
      civilServiceLike: "参照公务员法管理的事业单位",
      publicInstitution: "事业单位",
    },
    nature: {
      basic: "基本支出",
      personnelExpenses: "基本支出（人员经费）",
      operatingExpenses: "基本支出（公用经费）",
      project: "项目支出",
    },
  },
};

/** The budget cube of the Xinjiang forms of 2024; what was carried over is entered apart. */
export const budgetCube: Cube = budgetCubeOf(
  sourceTree,
  { ...sourceWords, ...carriedInWords },
  { title: "上年结转", dimension: "source", node: "carriedIn" },
);

/** The same where a form knows nothing carried over. */
export const budgetOfTheYearCube: Cube = budgetCubeOf(ofTheYearTree, sourceWords);

/** 三公 and its parts, by economic section (domain.md §1). */
export const threePublic = {
  overseasVisits: ["302-12"],
  hospitality: ["302-17"],
  vehiclePurchase: ["309-13", "310-13"],
  vehicleOperation: ["302-31"],
  vehicles: ["302-31", "309-13", "310-13"],
  total: ["302-12", "302-17", "302-31", "309-13", "310-13"],
} as const;
