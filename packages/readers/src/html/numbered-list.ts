import { numeral } from "../flow/numerals.ts";
import { type Element, isElement, type Node } from "./dom.ts";

const types: Readonly<Record<string, string>> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

const styles: Readonly<Record<string, string>> = {
  "cjk-ideographic": "chineseCountingThousand",
  "simp-chinese-informal": "chineseCountingThousand",
  "lower-alpha": "lowerLetter",
  "upper-alpha": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
  none: "none",
};

/** What browsers print before each item of a numbered list. */
export function itemNumbers(list: Element): ReadonlyMap<Node, string> {
  let value = whole(list.attribs["start"]) ?? 1;
  const printed = new Map<Node, string>();
  for (const item of list.children) {
    if (!isElement(item) || item.name !== "li") continue;
    value = whole(item.attribs["value"]) ?? value;
    const style = `${list.attribs["style"] ?? ""};${item.attribs["style"] ?? ""}`;
    const named = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(style)?.[1]?.toLowerCase() ?? "";
    printed.set(item, before(styles[named] ?? types[list.attribs["type"] ?? ""] ?? "decimal", value));
    value++;
  }
  return printed;
}

function before(format: string, value: number): string {
  const printed = numeral(format, value);
  if (printed === "") return "";
  return format.startsWith("chinese") ? `${printed}、` : `${printed}. `;
}

function whole(attribute: string | undefined): number | null {
  return attribute !== undefined && /^\s*-?\d{1,6}\s*$/.test(attribute) ? Number(attribute) : null;
}
