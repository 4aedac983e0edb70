import { type Cube, cubeWord, dimensionWord, nodesTitle, type Reading, type Region } from "@mingce/core";
import type { PublishedTable } from "./published-table.ts";

/** The code of all that a dimension holds. */
const all = "*";

/** The code of a region: its node, or several joined. */
export function regionCode(region: Region | undefined): string {
  return region === undefined ? all : region.join("|");
}

/** The name of a region, as the document or its form names it; its code where neither does. */
export function regionName(
  reading: Reading,
  cube: Cube,
  dimension: string,
  region: Region | undefined,
): string {
  if (region === undefined || region.join() === all) return "全部";
  const whole = nodesTitle(reading, cube, dimension, region);
  if (whole !== null && whole !== "") return whole;
  return region.map((node) => nodesTitle(reading, cube, dimension, [node]) ?? node).join("、");
}

/** The table that lists the codes of a dimension. */
export function codeListName(cube: string, dimension: string): string {
  return `codes-${cube}-${dimension}`.toLowerCase();
}

/**
 * The codes of a dimension that the amounts of a document speak of, each with its name and the code above it; those
 * above are listed as well. A code of several nodes (财政拨款) stands directly under all.
 */
export function codeList(
  reading: Reading,
  cube: Cube,
  dimension: string,
  regions: readonly (Region | undefined)[],
): PublishedTable {
  const tree = cube.dimensions[dimension];
  const listed = new Map<string, { readonly name: string; readonly parent: string | null }>();
  const put = (region: Region | undefined): void => {
    const code = regionCode(region);
    if (listed.has(code)) return;
    const [node = all] = region ?? [];
    const above = code === all ? null : region?.length === 1 ? (tree?.parentOf(node) ?? all) : all;
    listed.set(code, { name: regionName(reading, cube, dimension, region), parent: above });
    if (above !== null) put(above === all ? undefined : [above]);
  };
  put(undefined);
  for (const region of regions) put(region);
  return {
    name: codeListName(cube.id, dimension),
    title: `${cubeWord(cube)}的${dimensionWord(cube, dimension)}代码表`,
    fields: [
      { name: "code", type: "string", title: "代码", required: true },
      { name: "name", type: "string", title: "名称", required: true },
      { name: "parent", type: "string", title: "上级代码" },
    ],
    primaryKey: ["code"],
    foreignKeys: [{ field: "parent", table: "" }],
    rows: [...listed]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, { name, parent }]) => [code, name, parent]),
  };
}
