import { type Element, isElement, type Node } from "./dom.ts";

/** Elements that print nothing, or nothing of the document: programs, controls, the site's own menus. */
const silent = new Set(
  "head script style template noscript iframe object embed svg canvas audio video map title link meta select option button input textarea datalist nav rt rp".split(
    " ",
  ),
);

/** Elements that begin and end a line. */
const blocks = new Set(
  "html body p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre section article main header footer aside center form fieldset legend address figure figcaption hr details summary table caption".split(
    " ",
  ),
);

export function isSilent({ name }: Element): boolean {
  return silent.has(name);
}

export function isBlock({ name }: Element): boolean {
  return blocks.has(name);
}

const hidingStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i;

/** True where the page itself says that an element is not shown. Limit: style sheets are not applied. */
export function isHidden({ attribs }: Element): boolean {
  return attribs["hidden"] !== undefined || hidingStyle.test(attribs["style"] ?? "");
}

/** All text under a node, as it is written. */
export function textIn(node: Node): string {
  if (node.type === "text") return node.data;
  if (!isElement(node) || isSilent(node)) return "";
  return node.children.map(textIn).join("");
}
