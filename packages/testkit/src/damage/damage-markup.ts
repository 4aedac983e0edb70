import type { Damage } from "./damaged.ts";
import type { Random } from "./random.ts";

/** What breaks in a page or in the parts of an office file: its tags and attributes. `[tags]` are never quite right. */
type Change = (
  markup: string,
  tags: readonly RegExpMatchArray[],
  random: Random,
) => readonly [string, string];

const without = (markup: string, tag: RegExpMatchArray, instead = ""): string =>
  markup.slice(0, tag.index) + instead + markup.slice((tag.index ?? 0) + tag[0].length);

const spans = ["0", "-1", "2", "65535", "1000000000", "x", "1e9", ""];

const changes: readonly Change[] = [
  (markup, tags, random) => {
    const tag = random.pick(tags);
    return [without(markup, tag), `${tag[0].slice(0, 40)} gone`];
  },
  (markup, tags, random) => {
    const tag = random.pick(tags);
    const times = random.pick([1, 3, 50, 3000]);
    return [without(markup, tag, tag[0].repeat(times + 1)), `${tag[0].slice(0, 40)} ${times} times more`];
  },
  (markup, tags, random) => {
    const [a, b] = [random.pick(tags), random.pick(tags)];
    return [without(markup, a, b[0]), `${b[0].slice(0, 40)} for ${a[0].slice(0, 40)}`];
  },
  (markup, tags, random) => {
    const cells = tags.filter((t) => /^<(?:td|th|w:tc|c)\b/.test(t[0]));
    if (cells.length === 0) return [markup, "nothing"];
    const cell = random.pick(cells);
    const [across, down] = [random.pick(spans), random.pick(spans)];
    return [
      without(markup, cell, `${cell[0].slice(0, -1)} colspan="${across}" rowspan="${down}">`),
      `a cell made to span ${across} by ${down}`,
    ];
  },
  (markup, _, random) => {
    const numbers = [...markup.matchAll(/"\d+"|\$?[A-Z]{1,2}\d{1,4}(?::[A-Z]{1,2}\d{1,4})?/g)];
    if (numbers.length === 0) return [markup, "nothing"];
    const number = random.pick(numbers);
    const now = random.pick(['"-1"', '"99999999"', '"NaN"', "XFD1048576", "A1:XFD1048576", "A0", "ZZZZ9"]);
    return [without(markup, number, now), `${number[0]} made ${now}`];
  },
  (markup, tags, random) => {
    const [from, to] = [random.pick(tags).index ?? 0, random.pick(tags).index ?? 0].sort((a, b) => a - b);
    return [
      markup.slice(0, from) + markup.slice(to),
      `${(to ?? 0) - (from ?? 0)} characters gone at ${from}`,
    ];
  },
  (markup, tags, random) => {
    const tag = random.pick(tags);
    const odd = random.pick([
      "&#x110000;",
      "&nope;",
      "<!--",
      "]]>",
      "<![CDATA[",
      "&",
      "<table>".repeat(3000),
      "<?x",
    ]);
    return [without(markup, tag, odd), `${odd.slice(0, 20)} for ${tag[0].slice(0, 40)}`];
  },
];

/** Damages the tags of a text in one to three places. */
export function damagedMarkup(markup: string, random: Random): readonly [markup: string, what: string] {
  let now = markup;
  const said: string[] = [];
  for (let times = 1 + random.below(3); times > 0; times--) {
    const tags = [...now.matchAll(/<[^<>]{1,400}>/g)];
    if (tags.length === 0) break;
    const [after, what] = random.pick(changes)(now, tags, random);
    now = after;
    said.push(what);
  }
  return [now, said.join("; ")];
}

/** The same for a whole file. */
export const damageMarkup: Damage = (bytes, random) => {
  const [markup, what] = damagedMarkup(new TextDecoder().decode(bytes), random);
  return { bytes: new TextEncoder().encode(markup), what };
};
