import type { ParagraphRole } from "@mingce/core";
import { child, childrenOf, type Element } from "../xml/parse-xml.ts";
import { numberOf, stringOf, switchOf } from "./property.ts";

/** What a style says of its paragraphs or runs, with what it has from the styles it is based on. */
export interface Style {
  readonly role: ParagraphRole;
  readonly numId: number | null;
  /** 0-based level of its numbering. */
  readonly level: number | null;
  readonly hidden: boolean | null;
  /** Itself and the styles it is based on. */
  readonly ids: readonly string[];
}

/** Styles by their id. */
export interface Styles {
  /** The style of a paragraph; null means the default one. */
  readonly paragraph: (id: string | null) => Style;
  /** Of runs, tables and numberings; null where there is none of this id. */
  readonly other: (id: string | null) => Style | null;
}

const plain: Style = { role: "body", numId: null, level: null, hidden: null, ids: [] };

/** Longer chains are circles. */
const longestChain = 32;

/** Reads the part of styles. */
export function stylesOf(part: Element | null): Styles {
  const elements = childrenOf(part ?? undefined, "w:style");
  const byId = new Map(elements.map((e) => [e.attributes["w:styleId"] ?? "", e]));
  const made = new Map<string, Style>();
  const style = (id: string): Style | null => {
    if (!byId.has(id)) return null;
    const known = made.get(id) ?? inherited(chainOf(id, byId), byId);
    made.set(id, known);
    return known;
  };
  const standard = elements.find(
    (e) => e.attributes["w:type"] === "paragraph" && /^(?:1|true|on)$/.test(e.attributes["w:default"] ?? ""),
  )?.attributes["w:styleId"];
  const normal = standard === undefined ? plain : (style(standard) ?? plain);
  return {
    paragraph: (id) => (id === null ? normal : (style(id) ?? normal)),
    other: (id) => (id === null ? null : style(id)),
  };
}

function chainOf(id: string, byId: ReadonlyMap<string, Element>): readonly string[] {
  const chain: string[] = [];
  let at: string | null = id;
  while (at !== null && byId.has(at) && !chain.includes(at) && chain.length < longestChain) {
    chain.push(at);
    at = stringOf(byId.get(at), "w:basedOn");
  }
  return chain;
}

/** The nearest style of a chain that says something of a matter decides it. */
function inherited(ids: readonly string[], byId: ReadonlyMap<string, Element>): Style {
  const chain = ids.flatMap((id) => byId.get(id) ?? []);
  const first = <T>(of: (style: Element) => T | null): T | null => {
    for (const element of chain) {
      const found = of(element);
      if (found !== null) return found;
    }
    return null;
  };
  const numbering = (style: Element) => child(child(style, "w:pPr"), "w:numPr");
  return {
    role: first(roleOf) ?? "body",
    numId: first((style) => numberOf(numbering(style), "w:numId")),
    level: first((style) => numberOf(numbering(style), "w:ilvl")),
    hidden: first((style) => switchOf(child(style, "w:rPr"), "w:vanish")),
    ids,
  };
}

/** Built-in styles keep their English names in every language; a style of one's own may have an outline level. */
function roleOf(style: Element): ParagraphRole | null {
  const name = (stringOf(style, "w:name") ?? "").toLowerCase();
  const level = /^heading (\d)$/.exec(name)?.[1];
  if (level !== undefined) return roleOfOutline(Number(level) - 1);
  if (name === "title") return "title";
  if (name === "caption") return "caption";
  if (name === "footnote text" || name === "endnote text") return "note";
  return roleOfOutline(numberOf(child(style, "w:pPr"), "w:outlineLvl"));
}

/** The role of a 0-based outline level; null where it is that of body text (9) or none. */
export function roleOfOutline(level: number | null): ParagraphRole | null {
  if (level === null || level < 0 || level > 8) return null;
  return level === 0 ? "heading1" : level === 1 ? "heading2" : "heading3";
}
