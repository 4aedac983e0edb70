import { child, childrenOf, type Element } from "../xml/parse-xml.ts";

/** Extensions that Word itself knows, by the prefixes it gives them; WPS asks for others that hold its own data. */
const known = /^(?:wp[sgci]|wp14|w1[0-9]\w*|a14|cx\d?|aink|am3d|pic|[acmov])$/;

/** Of the versions of one content a program shows the first whose extensions it knows, else that for older programs. */
export function branchOf(alternatives: Element): Element | undefined {
  const choice = childrenOf(alternatives, "mc:Choice").find(({ attributes }) =>
    (attributes["Requires"] ?? "")
      .split(/\s+/)
      .every((extension) => extension === "" || known.test(extension)),
  );
  return choice ?? child(alternatives, "mc:Fallback");
}
