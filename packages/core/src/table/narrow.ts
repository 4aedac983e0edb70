import type { Cube, Regions } from "../cube/cube.ts";
import { intersection } from "../dimension/region.ts";

/** The regions in both: filter of a table, row and column meet in a cell. An empty list where nothing is in both. */
export function narrow(cube: Cube, a: Regions, b: Regions): Regions {
  const met: Record<string, readonly string[]> = {};
  for (const [dimension, nodes] of [...Object.entries(a), ...Object.entries(b)]) {
    const list = typeof nodes === "string" ? [nodes] : nodes;
    const before = met[dimension];
    const tree = cube.dimensions[dimension];
    met[dimension] = before === undefined || tree === undefined ? list : intersection(tree, before, list);
  }
  return met;
}
