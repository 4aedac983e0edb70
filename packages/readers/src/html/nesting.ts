import { refusals } from "../refusals.ts";
import { Unreadable } from "../unreadable.ts";

/** A department's page has about 30,000 tags. */
const mostTags = 1_000_000;

/** Open elements at once, of those that a parser does not close by itself; pages have about thirty. */
const deepest = 400;

/** Closed by what follows them, or never open. */
const selfClosing = new Set(
  "p li dt dd td th tr tbody thead tfoot colgroup option optgroup rb rt rp br img hr input meta link col area base embed param source track wbr".split(
    " ",
  ),
);

/**
 * Refuses a page whose tags could keep the parser busy: its time grows with the tags times how deep they lie.
 * Errors: throws Unreadable.
 */
export function checkNesting(html: string): void {
  const open = new Map<string, number>();
  let [tags, depth] = [0, 0];
  for (const [, closing, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9:]*)/gi)) {
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

function tooComplex(what: string): Unreadable {
  return new Unreadable((shown) => refusals.tooComplex(shown, what));
}
