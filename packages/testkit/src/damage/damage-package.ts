import { unzipSync, type Zippable, zipSync } from "fflate";
import { damagedMarkup } from "./damage-markup.ts";
import { damagedText } from "./damage-text.ts";
import type { Damage } from "./damaged.ts";
import type { Random } from "./random.ts";

/** The parts of an office file by name; a part is changed by giving it other bytes. */
type Parts = Record<string, Uint8Array>;

type Change = (parts: Parts, random: Random) => string;

const names = (parts: Parts): readonly string[] => Object.keys(parts);
const markup = (parts: Parts): readonly string[] => names(parts).filter((n) => /\.(?:xml|rels)$/.test(n));
const empty = new Uint8Array();

const changes: readonly Change[] = [
  (parts, random) => {
    const name = random.pick(names(parts));
    delete parts[name];
    return `${name} gone`;
  },
  (parts, random) => {
    const [a, b] = [random.pick(names(parts)), random.pick(names(parts))];
    [parts[a], parts[b]] = [parts[b] ?? empty, parts[a] ?? empty];
    return `${a} and ${b} swapped`;
  },
  (parts, random) => {
    const name = random.pick(names(parts));
    parts[name] = empty;
    return `${name} emptied`;
  },
  (parts, random) => {
    const name = random.pick(markup(parts));
    const part = parts[name] ?? empty;
    const at = random.below(part.length);
    parts[name] = part.slice(0, at);
    return `${name} cut off at ${at}`;
  },
  ...[1, 2, 3, 4].map(
    (): Change => (parts, random) => {
      const name = random.pick(markup(parts));
      const [after, what] = damagedMarkup(new TextDecoder().decode(parts[name]), random);
      parts[name] = new TextEncoder().encode(after);
      return `${name}: ${what}`;
    },
  ),
  (parts, random) => {
    const name = random.pick(markup(parts));
    const [after, what] = damagedText(new TextDecoder().decode(parts[name]), random);
    parts[name] = new TextEncoder().encode(after);
    return `${name}: ${what}`;
  },
  (parts, random) => {
    const name = random.pick(names(parts));
    const text = new TextDecoder().decode(parts[name]);
    parts[name] = new TextEncoder().encode(text + " ".repeat(random.pick([1000, 20_000_000])));
    return `${name} blown up`;
  },
];

/** Damages the parts inside a zip file; null where it is none. */
export const damagePackage: Damage = (bytes, random) => {
  const parts = partsOf(bytes);
  if (parts === null) return null;
  const said: string[] = [];
  for (let times = 1 + random.below(3); times > 0 && markup(parts).length > 0; times--)
    said.push(random.pick(changes)(parts, random));
  // A fixed time, so that the same draws give the same bytes.
  const entries: Zippable = Object.fromEntries(
    names(parts).map((n) => [n, [parts[n] ?? empty, { mtime: "2024-01-01", level: 1 }]]),
  );
  return { bytes: zipSync(entries), what: said.join("; ") };
};

function partsOf(bytes: Uint8Array): Parts | null {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}
