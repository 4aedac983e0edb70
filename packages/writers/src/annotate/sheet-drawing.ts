import type { Link } from "./package-links.ts";
import { attributeOf, closing, type Tag, tagsOf } from "./xml-tags.ts";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What stands after the drawing of notes in a sheet (ECMA-376, CT_Worksheet). */
const after = [
  ...["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts"],
  ...["extLst", "AlternateContent"],
];

/**
 * A sheet that refers to a drawing of notes, and the part of that drawing: the sheet as it is where it refers to one,
 * else with a reference to the one that `make` adds.
 */
export function sheetWithDrawing(
  xml: string,
  prefix: string,
  links: readonly Link[],
  make: () => { readonly part: string; readonly id: string },
): { readonly xml: string; readonly part: string } {
  const tags = tagsOf(xml);
  const known = tags.find(({ name, kind }) => name === `${prefix}legacyDrawing` && kind !== "close");
  const id = known === undefined ? null : drawingId(xml, known);
  const target = links.find((link) => link.id === id)?.target ?? null;
  if (target !== null) return { xml, part: target };
  const made = make();
  const element = `<${prefix}legacyDrawing xmlns:r="${relationships}" r:id="${made.id}"/>`;
  const root = tags.findIndex(({ kind }) => kind === "open");
  let at = (tags[closing(tags, root)] as Tag).start;
  for (let i = root + 1; i < closing(tags, root); i = closing(tags, i) + 1) {
    const tag = tags[i] as Tag;
    if (!after.includes(tag.name.replace(/^.*:/, ""))) continue;
    at = tag.start;
    break;
  }
  return { xml: `${xml.slice(0, at)}${element}${xml.slice(at)}`, part: made.part };
}

/** The id of a reference, whatever prefix its namespace has. */
function drawingId(xml: string, tag: Tag): string | null {
  const name = /\s([\w.-]+:id)\s*=/.exec(xml.slice(tag.start, tag.end))?.[1];
  return name === undefined ? null : attributeOf(xml, tag, name);
}
