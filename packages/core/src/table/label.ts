import { narrowDigits } from "../quantity/parse-number.ts";
import { squeezed, withoutQuotes } from "../text/squeeze.ts";

const blanks = /[\s\u200b]+/g;
const ordinal =
  /^(?:[一二三四五六七八九十]{1,3}[、.,]|\([一二三四五六七八九十\d]{1,3}\)[、.,]?|\d{1,2}[、.)](?!\d)|[①-⑳])/;
const lead = /^其中:?/;

/** A printed name without the blanks a line break or a justified cell leaves in it. */
export function withoutBlanks(text: string): string {
  return text.replace(blanks, "");
}

/**
 * The node of a printed name (unit, project): blanks inside removed, and full-width what nodes and keys are put together
 * with: "/" parts a unit from its project, "#" a name from its count, "," and "|" the nodes and dimensions of a key.
 * Everyone who makes nodes of names uses this one function.
 */
export function nameNode(text: string): string {
  return withoutBlanks(text).replace(/[/|#,]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
}

/** The node of a further line of the same name, of which nothing tells that it is the same thing: the nth. */
export function anotherOfName(node: string, n: number): string {
  return `${node}#${n}`;
}

/** A node without the count of lines of its name. */
export function withoutCount(node: string): string {
  return node.replace(/#\d+$/, "");
}

/** A text for comparison: no blanks, quotes or width of brackets, digits and colons. */
export function plainLabel(text: string): string {
  return withoutQuotes(narrowDigits(withoutBlanks(text)))
    .replace(/[［【〔]/g, "[")
    .replace(/[］】〕]/g, "]")
    .replaceAll("：", ":");
}

/** A label for comparison: as `plainLabel`, and without 其中：, ordinals (一、 1. （一）) and a closing colon. */
export function comparableLabel(text: string): string {
  let rest = plainLabel(text);
  for (;;) {
    const next = rest.replace(lead, "").replace(ordinal, "");
    if (next === rest) return rest.replace(/:$/, "");
    rest = next;
  }
}

/** How alike two labels are, 0 to 1: shared pairs of neighbouring characters (Dice). */
export function likeness(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  if (left.length === 0 || right.length === 0) return a === b ? 1 : 0;
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const found = rest.indexOf(pair);
    if (found < 0) continue;
    rest.splice(found, 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

function pairs(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}

/**
 * A unit's name for comparison: without how it is typed, and without the word for the department proper, so that X（本级）
 * and X本级 are one.
 */
export function unitKey(name: string): string {
  return plainLabel(squeezed(name)).replace(/[(（](?:本级|本部|机关|机关本级)[)）]$|(?:本级|本部)$/, "");
}
