import { chartPictureName } from "@mingce/core";
import type { Element } from "../xml/parse-xml.ts";
import { branchOf } from "./alternatives.ts";

/** English Metric Units in a centimetre. */
const centimetre = 360_000;

/** The text boxes of a drawing, outermost only; of two versions of one drawing the newer. */
export function boxesOf(drawing: Element): readonly Element[] {
  return drawing.children.flatMap((element): readonly Element[] => {
    if (element.name === "w:txbxContent") return [element];
    if (element.name !== "mc:AlternateContent") return boxesOf(element);
    const branch = branchOf(element);
    return branch === undefined ? [] : boxesOf(branch);
  });
}

/**
 * Says whether a drawing is a picture that could hold a table: at least 6 by 3 cm, or of unknown size. A chart the
 * product drew repeats what the document says and is none.
 */
export function isLargePicture(drawing: Element): boolean {
  const attributesOf = (name: string) =>
    drawing.children[0]?.children.find((c) => c.name === name)?.attributes;
  if (attributesOf("wp:docPr")?.["name"]?.startsWith(chartPictureName)) return false;
  const extent = attributesOf("wp:extent");
  if (extent !== undefined)
    return Number(extent["cx"]) >= 6 * centimetre && Number(extent["cy"]) >= 3 * centimetre;
  return has(drawing, "v:imagedata");
}

function has(element: Element, name: string): boolean {
  return element.children.some((inner) => inner.name === name || has(inner, name));
}
