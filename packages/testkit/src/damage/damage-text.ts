import type { Damage, Damaged } from "./damaged.ts";
import type { Random } from "./random.ts";

/** What people, converters and broken programs do to a text: `lines` are its lines, the answer the new ones. */
type Change = (lines: readonly string[], random: Random) => readonly [lines: readonly string[], what: string];

const changes: readonly Change[] = [
  (lines, random) => {
    const [from, count] = [random.below(lines.length), 1 + random.below(40)];
    return [[...lines.slice(0, from), ...lines.slice(from + count)], `${count} lines gone from ${from}`];
  },
  (lines, random) => {
    const at = random.below(lines.length);
    const line = lines[at] ?? "";
    const cut = random.below(line.length);
    return [
      [...lines.slice(0, at), line.slice(0, cut), line.slice(cut), ...lines.slice(at + 1)],
      `line ${at} broken`,
    ];
  },
  (lines, random) => {
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    return [
      lines.map((l, i) => (i === a ? (lines[b] ?? l) : i === b ? (lines[a] ?? l) : l)),
      `lines ${a} and ${b} swapped`,
    ];
  },
  (lines, random) => {
    const [from, times] = [random.below(lines.length), 1 + random.below(200)];
    const piece = lines.slice(from, from + 1 + random.below(20));
    const more = Array.from({ length: times }, () => piece).flat();
    return [[...lines.slice(0, from), ...more, ...lines.slice(from)], `lines of ${from} ${times} times more`];
  },
  (lines, random) => inOne(lines, random, /\t/, (line) => line.replace(/\t+/g, ""), "cells merged"),
  (lines, random) =>
    inOne(
      lines,
      random,
      /\t/,
      (line) => line.replace(/\t/g, "\t".repeat(1 + random.below(60))),
      "cells pulled apart",
    ),
  (lines, random) => {
    const number = random.pick([
      "9".repeat(40),
      "-",
      "1e999",
      "0.0.0",
      "1,,2",
      "NaN",
      "９９．９",
      "(1.2)",
      "%",
      "−5",
      "",
    ]);
    return inOne(lines, random, /\d/, (line) => line.replace(/[\d,.]+/g, number), `numbers made ${number}`);
  },
  (lines, random) => {
    const word = random.pick([
      "\0",
      "\f",
      "\u202e",
      "\ufeff",
      "万元",
      "%",
      "合计",
      "（",
      "\u{1f600}",
      "\ud800",
      "<",
      "&#0;",
    ]);
    return inOne(
      lines,
      random,
      /./,
      (line) => {
        const at = random.below(line.length);
        return line.slice(0, at) + word.repeat(1 + random.below(50)) + line.slice(at);
      },
      `${JSON.stringify(word)} put in`,
    );
  },
];

/** Damages what is text as text, in several places. */
export const damageText: readonly Damage[] = changes.map(
  (change): Damage =>
    (bytes, random) =>
      textDamaged(bytes, random, change),
);

/** The same for a text that is only a part of a file. */
export function damagedText(text: string, random: Random): readonly [text: string, what: string] {
  const [lines, what] = random.pick(changes)(text.split("\n"), random);
  return [lines.join("\n"), what];
}

function textDamaged(bytes: Uint8Array, random: Random, change: Change): Damaged {
  let lines: readonly string[] = new TextDecoder().decode(bytes).split("\n");
  const said: string[] = [];
  for (let times = 1 + random.below(4); times > 0; times--) {
    const [after, what] = change(lines, random);
    lines = after;
    said.push(what);
  }
  return { bytes: new TextEncoder().encode(lines.join("\n")), what: said.join("; ") };
}

function inOne(
  lines: readonly string[],
  random: Random,
  where: RegExp,
  change: (line: string) => string,
  what: string,
): readonly [readonly string[], string] {
  const fitting = lines.flatMap((line, i) => (where.test(line) ? [i] : []));
  if (fitting.length === 0) return [lines, "nothing"];
  const at = random.pick(fitting);
  return [lines.map((line, i) => (i === at ? change(line) : line)), `line ${at}: ${what}`];
}
