import type { Cube, Regions } from "../cube/cube.ts";
import { dimensionWord } from "../cube/cube-words.ts";
import { select } from "../cube/selection.ts";
import { covers, type NodeId } from "../dimension/tree.ts";
import { filled } from "../form/filled.ts";
import { type Form, tablesOf } from "../form/form.ts";
import type { TableForm } from "../form/table.ts";
import type { Budget } from "./budget.ts";
import { type BudgetProblem, budgetOpen } from "./budget-problem.ts";
import { coordinatesOf } from "./fact-coordinates.ts";
import { unlistedCode } from "./unlisted-code.ts";

/** What a table needs of every fact it sums: a name, or a code of so many segments. */
interface Need {
  readonly table: TableForm;
  readonly cube: Cube;
  readonly regions: Regions;
  readonly dimension: string;
  readonly segments: number;
}

/**
 * Facts a table counts in its total and can list in no row: a project expenditure without a project, a function
 * that stops short of the item. Such a table could not add up.
 */
export function listingProblems(
  budget: Budget,
  form: Form,
  lineName: (number: number) => string,
): readonly BudgetProblem[] {
  const needs = tablesOf(form).flatMap((table) => needsOf(table, form));
  return budget.facts.flatMap((fact, i) => {
    const cube = form.cubes[fact.cube];
    if (cube === undefined) return [];
    const at = coordinatesOf(fact, cube, budget, form);
    // What is no listed code is told by itself.
    const isUnlisted = (dimension: string): boolean => {
      const node = at[dimension];
      return node !== undefined && unlistedCode(form, dimension, node, budget.year) !== null;
    };
    const missing = needs.filter(
      (need) =>
        need.cube === cube &&
        lies(at, need) &&
        !meets(at[need.dimension], need) &&
        !isUnlisted(need.dimension),
    );
    const dimensions = [...new Set(missing.map((need) => need.dimension))];
    return dimensions.map((dimension) => {
      const [need] = missing.filter((m) => m.dimension === dimension);
      const title = need === undefined ? "" : filled(need.table.title, form);
      const what = `${lineName(i)}计入“${title}”，但“${dimensionWord(cube, dimension)}”没有填到该表所列的级次`;
      return budgetOpen(`facts[${i}].at.${dimension}`, `${what}，合计将与明细不符，请补充。`);
    });
  });
}

function needsOf(table: TableForm, form: Form): readonly Need[] {
  const cube = form.cubes[table.cube];
  const selection = cube === undefined ? null : select(cube, table.where);
  if (cube === undefined || selection === null) return [];
  return table.panels.flatMap((panel) =>
    panel.rows.flatMap(({ axis }) => {
      if (axis.kind === "items") return [];
      const segments = axis.kind === "codes" ? axis.to : 1;
      return [{ table, cube, regions: selection.regions, dimension: axis.dimension, segments }];
    }),
  );
}

function lies(at: Readonly<Record<string, NodeId>>, { cube, regions }: Need): boolean {
  return Object.entries(regions).every(([dimension, nodes]) => {
    const tree = cube.dimensions[dimension];
    const node = at[dimension];
    const list = typeof nodes === "string" ? [nodes] : nodes;
    return tree !== undefined && node !== undefined && list.some((n) => covers(tree, n, node));
  });
}

function meets(node: NodeId | undefined, { segments }: Need): boolean {
  return node !== undefined && (segments === 1 || node.split("-").length >= segments);
}
