import type { Regions } from "../cube/cube.ts";
import type { YearOffset } from "../cube/selection.ts";
import type { NodeId } from "../dimension/tree.ts";
import { type Axis, labelIn } from "../form/axis.ts";
import { nameNode } from "../table/label.ts";
import { codeName, codePath } from "./code-words.ts";
import type { WritingContext } from "./writing-context.ts";

/** One line of a list in the narrative: what it means, and how it is named. */
export interface Line {
  /** Item id, code, or node of a name; the line's place in the key of its free texts. */
  readonly id: string;
  readonly label: string;
  readonly path: string;
  readonly regions: Regions;
  /** True for a project of which only the public code may be printed. */
  readonly withheld: boolean;
  /** True for a line left out where it carries nothing. */
  readonly quiet?: boolean;
}

/**
 * The lines a list runs over inside these regions of a cube: all items of the form, the codes and names that carry a
 * value in one of the years. Units are listed as the budget lists them, whether or not they carry a value.
 */
export function linesOf(
  axis: Axis,
  cube: string,
  where: Regions,
  years: readonly YearOffset[],
  context: WritingContext,
): readonly Line[] {
  if (axis.kind === "items") {
    return axis.items.map((item) => {
      const { id, regions, quiet } = item;
      const label = labelIn(item, context.budget.year);
      return { id, label, path: label, regions, withheld: false, quiet };
    });
  }
  return nodesOf(axis, cube, where, years, context).map((node): Line => {
    const regions = { [axis.dimension]: node };
    if (axis.kind === "names") {
      const label = nameOf(axis.dimension, node, context);
      return {
        id: node,
        label,
        path: label,
        regions,
        withheld: axis.dimension === "project" && context.listed.withholds(node),
      };
    }
    const label = codeName(axis.dimension, node, context);
    return { id: node, label, path: codePath(axis.dimension, node, context), regions, withheld: false };
  });
}

function nodesOf(
  axis: Exclude<Axis, { kind: "items" }>,
  cube: string,
  where: Regions,
  years: readonly YearOffset[],
  { ledger, budget }: WritingContext,
): readonly NodeId[] {
  if (axis.kind === "names") {
    return axis.dimension === "unit"
      ? budget.units.map((unit) => nameNode(unit.name))
      : ledger.nodes(cube, axis.dimension, where, undefined, years);
  }
  const nodes = new Set(axis.always);
  for (let level = axis.from; level <= axis.to; level++) {
    for (const node of ledger.nodes(cube, axis.dimension, where, level, years)) nodes.add(node);
  }
  return [...nodes].sort();
}

/** A name as the budget spells it; one it does not list is its node without the unit. */
function nameOf(dimension: string, node: NodeId, { listed }: WritingContext): string {
  return (
    listed.nameOf(dimension, node) ?? (dimension === "project" ? node.slice(node.indexOf("/") + 1) : node)
  );
}
