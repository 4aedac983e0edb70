import type { Selection } from "@mingce/core";
import { sorted } from "./sorted.ts";

/** A selection as it is written out, its dimensions in the order of their names. */
export function selectionData({ key, cube, year, measure, regions }: Selection) {
  return { key, cube, year, measure, regions: sorted(regions, (nodes) => nodes) };
}
