import type { ParagraphRole } from "@mingce/core";
import type { Element } from "./dom.ts";

const roles: Readonly<Record<string, ParagraphRole>> = {
  title: "title",
  heading1: "heading1",
  heading2: "heading2",
  heading3: "heading3",
  caption: "caption",
  note: "note",
};

/** True for the part of a page in which this product writes a disclosure. */
export function isOwnDisclosure({ name, attribs }: Element): boolean {
  return name === "article" && classesOf(attribs["class"]).includes("disclosure");
}

/** A document without a title is headed by the name of its file, which is no text of the document. */
export function isOwnName({ name, attribs }: Element): boolean {
  return name === "h1" && classesOf(attribs["class"]).includes("name");
}

/** The role that a page of this product gives a paragraph by its class; null where it gives none. */
export function ownRole({ attribs }: Element): ParagraphRole | null {
  for (const name of classesOf(attribs["class"])) {
    const role = roles[name];
    if (role !== undefined) return role;
  }
  return null;
}

function classesOf(attribute: string | undefined): readonly string[] {
  return attribute?.split(/\s+/) ?? [];
}
