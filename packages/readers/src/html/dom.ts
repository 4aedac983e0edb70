import type { CheerioAPI } from "cheerio";

/** A node of a parsed page. */
export type Node = ReturnType<CheerioAPI["root"]>[number]["children"][number];

/** A tag with its attributes and content. */
export type Element = Extract<Node, { attribs: unknown }>;

/** Tells elements from texts and comments. */
export function isElement(node: Node): node is Element {
  return node.type === "tag" || node.type === "script" || node.type === "style";
}
