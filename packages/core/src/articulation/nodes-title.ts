import type { Cube } from "../cube/cube.ts";
import { sheetWord } from "../statement/sheet-node.ts";
import { codeName, lineLabel } from "./item-name.ts";
import type { Naming } from "./naming.ts";

/**
 * What nodes of a cube's dimension are called where they stand in a list by themselves: a code by its whole name, a
 * project by its own, anything else as the form prints or the cube words it. Null: nobody says.
 */
export function nodesTitle(
  naming: Naming,
  cube: Cube,
  dimension: string,
  nodes: readonly string[],
): string | null {
  const [node = "", ...more] = nodes;
  const { form } = naming;
  if (form === null) return null;
  if (more.length > 0) return lineLabel(form, dimension, nodes);
  if (dimension === "project") return node.slice(node.lastIndexOf("/") + 1);
  if (form.codes[dimension] !== undefined) return codeName(naming, node, null, dimension);
  return lineLabel(form, dimension, nodes) ?? cube.words?.nodes[dimension]?.[node] ?? sheetWord(node);
}
