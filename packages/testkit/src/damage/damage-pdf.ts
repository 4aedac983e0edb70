import { deflateSync, inflateSync } from "node:zlib";
import { joined } from "./damage-bytes.ts";
import { damagedText } from "./damage-text.ts";
import type { Damage } from "./damaged.ts";
import type { Random } from "./random.ts";

/** A stretch of a file. */
type Stretch = readonly [from: number, to: number];

/** One letter a byte, so that places in the text are places in the file. */
const letters = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));

const put = (bytes: Uint8Array, [from, to]: Stretch, instead: Uint8Array): Uint8Array =>
  joined(bytes.subarray(0, from), instead, bytes.subarray(to));

/** Damages a PDF where it has structure: pages, objects, lengths, and the drawing inside its compressed streams. */
export const damagePdf: readonly Damage[] = [
  inMatches(/\d+ 0 R/g, (random, found) =>
    random.pick([found.replace(/^\d+/, "1"), "99999 0 R", "null", "0 0 R"]),
  ),
  inMatches(/\/Kids ?\[[^\]]*\]/g, (random, found) =>
    found.replace(/\d+ 0 R/g, (page) => random.pick([page, page, page, "", `${page} ${page}`])),
  ),
  inMatches(/\/(?:Length|Count|Rotate|Size|W|Index|First|N|Predictor|Columns) ?\d+/g, (random, found) =>
    found.replace(/\d+/, random.pick(["0", "-1", "7", "90", "99999999", "2147483648", "1.5"])),
  ),
  inMatches(/\/MediaBox ?\[[^\]]*\]/g, (random) =>
    random.pick([
      "/MediaBox[0 0 0 0]",
      "/MediaBox[0 0 1e9 1e9]",
      "/MediaBox[a]",
      "/MediaBox[595 842 0 0]",
      "",
    ]),
  ),
  inMatches(/\/[A-Z][A-Za-z]{2,}/g, (random, found) => random.pick(["/Nothing", "/", "null", found + found])),
  inMatches(/\d+ 0 obj|endobj|endstream|xref|trailer|startxref|%%EOF/g, (random) =>
    random.pick(["", "obj", "1 0 obj"]),
  ),
  ...[1, 2, 3, 4].map(
    (): Damage => (bytes, random) =>
      inStream(bytes, random, (drawing) => {
        const [after, what] = damagedText(drawing.replaceAll(" ", "\n"), random);
        return [after, `drawing: ${what}`];
      }),
  ),
  (bytes, random) =>
    inStream(bytes, random, (drawing) => {
      const operator = random.pick([
        "q ",
        "BT ",
        "Q ",
        "ET ",
        "W n ",
        "0 0 1e30 1e30 re W n ",
        "1e9 0 0 1e9 0 0 cm ",
        "/No Do ",
      ]);
      const times = random.pick([1, 100, 20_000]);
      const at = random.below(drawing.length);
      return [
        drawing.slice(0, at) + operator.repeat(times) + drawing.slice(at),
        `${operator}${times} times put in`,
      ];
    }),
  (bytes, random) =>
    inStream(bytes, random, (drawing) => [
      drawing + " ".repeat(random.pick([1_000_000, 20_000_000])),
      "blown up",
    ]),
];

/** Replaces a few of the stretches that a pattern finds. */
function inMatches(pattern: RegExp, instead: (random: Random, found: string) => string): Damage {
  return (bytes, random) => {
    let text = letters(bytes);
    let what = "";
    for (let times = 1 + random.below(3); times > 0; times--) {
      const found = [...text.matchAll(pattern)];
      if (found.length === 0) break;
      const one = random.pick(found);
      const now = instead(random, one[0]);
      text = text.slice(0, one.index) + now + text.slice(one.index + one[0].length);
      what += `${one[0].slice(0, 60)} at ${one.index} made ${now.slice(0, 60)}; `;
    }
    return what === "" ? null : { bytes: bytesOf(text), what };
  };
}

/** Takes a compressed stream apart, changes what is in it and puts it back; null where the file has none. */
function inStream(
  bytes: Uint8Array,
  random: Random,
  change: (content: string) => readonly [string, string],
): ReturnType<Damage> {
  const text = letters(bytes);
  const streams = [...text.matchAll(/stream\r?\n/g)].flatMap((start): Stretch[] => {
    const from = start.index + start[0].length;
    const to = text.indexOf("endstream", from);
    return text.slice(start.index - 3, start.index) === "end" || to < 0 ? [] : [[from, to]];
  });
  const packed = streams.flatMap((stretch) => {
    const content = inflated(bytes.subarray(...stretch));
    return content === null || !/\b(?:BT|re|Tj|TJ)\b/.test(content) ? [] : [{ stretch, content }];
  });
  if (packed.length === 0) return null;
  const { stretch, content } = random.pick(packed);
  const [after, what] = change(content);
  return {
    bytes: put(bytes, stretch, joined(deflateSync(bytesOf(after)), bytesOf("\n"))),
    what: `stream at ${stretch[0]}: ${what}`,
  };
}

function inflated(bytes: Uint8Array): string | null {
  try {
    return letters(inflateSync(bytes));
  } catch {
    return null;
  }
}
