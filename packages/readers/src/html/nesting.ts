import { refusals } from "../refusals.ts";
import { Unreadable } from "../unreadable.ts";

/** A department's page has about 30,000 tags. */
const mostTags = 1_000_000;

/** Open elements at once, of those that a parser does not close by itself; pages have about thirty. */
const deepest = 400;

/** Attributes of one tag; the longest tags of Word pages have about ten. */
const mostAttributes = 1_000;

const attribute = /[\s/]+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/y;

/** Closed by what follows them, or never open. */
const selfClosing = new Set(
  "p li dt dd td th tr tbody thead tfoot colgroup option optgroup rb rt rp br img hr input meta link col area base embed param source track wbr".split(
    " ",
  ),
);

/**
 * Refuses a page whose tags could keep the parser busy: its time grows with the tags times how deep they lie, and
 * with the square of the attributes of a tag.
 * Errors: throws Unreadable.
 */
export function checkNesting(html: string): void {
  const open = new Map<string, number>();
  let [tags, depth] = [0, 0];
  for (const { 0: tag, 1: closing, 2: name = "", index } of html.matchAll(/<(\/?)([a-z][a-z0-9:]*)/gi)) {
    checkAttributes(html, index + tag.length);
    if (++tags > mostTags) throw tooComplex(`的标签超过 ${mostTags} 个`);
    const element = name.toLowerCase();
    if (selfClosing.has(element)) continue;
    const count = open.get(element) ?? 0;
    if (closing === "") {
      open.set(element, count + 1);
      depth++;
    } else if (count > 0) {
      open.set(element, count - 1);
      depth--;
    }
    if (depth > deepest) throw tooComplex("的元素一层套一层，层数过多");
  }
}

function checkAttributes(html: string, from: number): void {
  attribute.lastIndex = from;
  for (let count = 0; attribute.test(html); count++)
    if (count > mostAttributes) throw tooComplex(`有属性超过 ${mostAttributes} 个的标签`);
}

function tooComplex(what: string): Unreadable {
  return new Unreadable((shown) => refusals.tooComplex(shown, what));
}
