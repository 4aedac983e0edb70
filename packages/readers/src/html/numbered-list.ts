import { numeral } from "../flow/numerals.ts";
import { type Element, isElement } from "./dom.ts";

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

/** What browsers print before an item of a numbered list, by the order of its items; "" before any other item. */
export function itemNumber(item: Element): string {
  const list = item.parent;
  if (item.name !== "li" || list === null || !("name" in list) || list.name !== "ol") return "";
  let value = whole(list.attribs["start"]) ?? 1;
  for (const node of list.children) {
    if (!isElement(node) || node.name !== "li") continue;
    value = whole(node.attribs["value"]) ?? value;
    if (node === item) break;
    value++;
  }
  const style = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(
    `${list.attribs["style"]};${item.attribs["style"]}`,
  )?.[1];
  const format = styles[style?.toLowerCase() ?? ""] ?? types[list.attribs["type"] ?? ""] ?? "decimal";
  const printed = numeral(format, value);
  if (printed === "") return "";
  return format.startsWith("chinese") ? `${printed}、` : `${printed}. `;
}

function whole(attribute: string | undefined): number | null {
  return attribute !== undefined && /^\s*-?\d{1,6}\s*$/.test(attribute) ? Number(attribute) : null;
}
