import { everything, type NodeId } from "../dimension/tree.ts";
import type { Cube } from "./cube.ts";
import { type Measure, type Selection, select, type YearOffset } from "./selection.ts";

/** What a number is said of, as data that somebody else may have written name it. */
export interface NamedSelection {
  readonly cube: string;
  readonly year: YearOffset;
  readonly measure: Measure;
  readonly regions: Readonly<Record<string, readonly NodeId[]>>;
  readonly key: string;
}

/** More than any form or document names at once: what is longer is nobody's data and would only take time. */
const mostNodes = 200;
const longestNode = 200;

/**
 * The selection of these cubes that data name; null where there is none such, or where the regions are not those of
 * the key beside them. Never throws, whatever the names are.
 */
export function namedSelection(
  cubes: Readonly<Record<string, Cube>>,
  { cube: id, year, measure, regions, key }: NamedSelection,
): Selection | null {
  const cube = Object.hasOwn(cubes, id) ? cubes[id] : undefined;
  if (cube === undefined) return null;
  const selection = areRegionsOf(cube, regions) ? select(cube, regions, { year, measure }) : null;
  return selection?.key === key ? selection : null;
}

/** True for nodes that the dimensions of a cube have, whatever else somebody may have written there. */
export function areRegionsOf(cube: Cube, regions: NamedSelection["regions"]): boolean {
  return Object.entries(regions).every(
    ([dimension, nodes]) => Object.hasOwn(cube.dimensions, dimension) && areNodes(cube, dimension, nodes),
  );
}

/** True for nodes the dimension has; where codes or names make them, any of a sensible length. */
function areNodes(cube: Cube, dimension: string, nodes: readonly NodeId[]): boolean {
  const { nodes: declared = [] } = cube.dimensions[dimension] ?? {};
  if (nodes.length > mostNodes) return false;
  return nodes.every((node) =>
    declared.length > 0
      ? node === everything || declared.includes(node)
      : node !== "" && node.length <= longestNode,
  );
}
