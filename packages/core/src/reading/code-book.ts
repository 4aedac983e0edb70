import type { CodeNames } from "../form/form.ts";
import { similarity } from "../text/similarity.ts";
import { squeezed, withoutQuotes } from "../text/squeeze.ts";
import type { CodeNameFound } from "./reading.ts";

/** Finds the code a printed name or path of names means: by the document's own tables first, then officially. */
export interface CodeBook {
  /** The code of a path such as 教育支出（类）普通教育（款）学前教育（项）; null where it is not certain. */
  readonly resolve: (path: string, levels: { readonly from: number; readonly to: number }) => string | null;
  /** The names the document's own tables print for every code they list. */
  readonly printed: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A name ready to compare: squeezed, without quotes, brackets of its level or its section behind it. */
export function plainName(name: string): string {
  return withoutQuotes(squeezed(name))
    .replace(/[〔【[]/g, "（")
    .replace(/[〕】\]]/g, "）");
}

/** Builds the book of one dimension. */
export function codeBook(
  printed: readonly CodeNameFound[],
  official: CodeNames | undefined,
  year: number | null,
): CodeBook {
  const names = new Map<string, Set<string>>();
  const codes = new Map<string, Set<string>>();
  for (const found of printed) {
    const name = plainName(found.name);
    add(names, name, found.code);
    add(codes, found.code, name);
  }
  const candidates = ({ name, printed: asPrinted }: PathPart, depth: number): readonly string[] => {
    const level = (list: Iterable<string>) => [...list].filter((c) => depthOf(c) === depth);
    const spellings = [...new Set([name, asPrinted])];
    const known =
      official === undefined || year === null ? [] : spellings.flatMap((s) => official.codesNamed(s, year));
    return level(new Set([...(names.get(name) ?? []), ...known]));
  };
  const namesAt = kept((code: string): readonly string[] => {
    const known = official === undefined || year === null ? [] : official.namesOf(code, year);
    return [...new Set([...(codes.get(code) ?? []), ...known.map((k) => plainName(k.name))])];
  });
  return {
    printed: codes,
    resolve: (path, levels) => {
      // A name the tables print is one name, whatever marks of a path it holds.
      const whole = plainName(path);
      const parts = names.has(whole) ? [{ name: whole, printed: path, mark: "" }] : pathParts(path);
      if (parts.length === 0) return null;
      const written = writtenCode(parts);
      if (written !== null && codes.has(written)) return written;
      const depth = parts.length > 1 ? parts.length : (depthMarked(parts[0]) ?? levels.to);
      const last = parts[parts.length - 1] as PathPart;
      const above = parts.slice(0, -1).map((p) => p.name);
      const all = candidates(last, depth).filter((c) => ancestorsNamed(c, above, codes, official, year));
      const printedHere = all.filter((c) => codes.has(c));
      const found = printedHere.length > 0 ? printedHere : all;
      if (found.length === 1) return found[0] ?? null;
      if (found.length === 0 && parts.length === 1 && last.mark === "") {
        const bare = unmarked(last.name, levels, names, codes, namesAt);
        if (bare !== null) return bare;
      }
      return found.length === 0 ? nearest(last.name, depth, above, codes, official, year) : null;
    },
  };
}

/** A name of a path, with the mark of its level behind it. */
export interface PathPart {
  readonly name: string;
  /** The name with the quotation marks an official name can have (“两庭”建设). */
  readonly printed: string;
  readonly mark: string;
}

/** 名（类）名（款）名（项） or 名（201）名（03）名（01） or 名-名-名; a bare name is one part. */
export function pathParts(path: string): readonly PathPart[] {
  const parts: PathPart[] = [];
  const part = (named: string, mark: string): PathPart => {
    // A code right before a name says no more than the name: 01行政运行（项）.
    const printed = named.replace(/^\d{2,7}(?=[^\d])/, "");
    return { name: plainName(printed), printed, mark };
  };
  let rest = squeezed(path)
    .replace(/[〔【[]/g, "（")
    .replace(/[〕】\]]/g, "）");
  for (;;) {
    const match = /（(类|款|项|\d{2,3}(?:类|款|项)?)）/.exec(rest);
    if (match === null) break;
    parts.push(part(rest.slice(0, match.index), match[1] ?? ""));
    rest = rest.slice(match.index + match[0].length);
  }
  // 教育支出-普通教育-学前教育: a dash or stroke parts the levels where no mark does.
  if (parts.length === 0)
    for (const name of rest.split(/[-—–>→/]+/)) if (name !== "") parts.push(part(name, ""));
  return parts;
}

/** The level a name by itself says it is of: 教育支出（类）. */
function depthMarked(part: PathPart | undefined): number | null {
  const level = ["类", "款", "项"].indexOf(part?.mark ?? "");
  return level < 0 ? null : level + 1;
}

/**
 * A name of a level above the lowest, or a whole path run together without its marks (教育支出普通教育学前教育): only
 * where the tables print exactly one code that reads so.
 */
function unmarked(
  name: string,
  { from, to }: { readonly from: number; readonly to: number },
  names: ReadonlyMap<string, ReadonlySet<string>>,
  printed: ReadonlyMap<string, ReadonlySet<string>>,
  namesAt: (code: string) => readonly string[],
): string | null {
  const above = [...(names.get(name) ?? [])].filter((c) => depthOf(c) >= from && depthOf(c) < to);
  const endsAs = (code: string, rest: string): boolean =>
    namesAt(code).some((n) => {
      const parent = code.split("-").slice(0, -1).join("-");
      if (parent === "") return rest === n;
      return rest.endsWith(n) && endsAs(parent, rest.slice(0, -n.length));
    });
  const whole = [...printed.keys()].filter((c) => depthOf(c) > 1 && depthOf(c) <= to && endsAs(c, name));
  const found = [...new Set([...above, ...whole])];
  return found.length === 1 ? (found[0] ?? null) : null;
}

function writtenCode(parts: readonly PathPart[]): string | null {
  const digits = parts.map((p) => /\d+/.exec(p.mark)?.[0] ?? "");
  return digits.every((d) => d !== "") ? digits.join("-") : null;
}

function ancestorsNamed(
  code: string,
  above: readonly string[],
  printed: ReadonlyMap<string, ReadonlySet<string>>,
  official: CodeNames | undefined,
  year: number | null,
): boolean {
  const segments = code.split("-");
  return above.every((name, i) => {
    const ancestor = segments.slice(0, i + 1).join("-");
    if (printed.get(ancestor)?.has(name)) return true;
    const known = official === undefined || year === null ? [] : official.namesOf(ancestor, year);
    return known.some((k) => plainName(k.name) === name) || similar(name, [...(printed.get(ancestor) ?? [])]);
  });
}

const similar = (name: string, list: readonly string[]): boolean =>
  list.some((n) => similarity(n, name) >= 0.8);

/** A name with a slip in it, where exactly one printed name of its level is close enough. */
function nearest(
  name: string,
  depth: number,
  above: readonly string[],
  printed: ReadonlyMap<string, ReadonlySet<string>>,
  official: CodeNames | undefined,
  year: number | null,
): string | null {
  const close: string[] = [];
  for (const [code, names] of printed) {
    if (depthOf(code) !== depth || !similar(name, [...names])) continue;
    if (ancestorsNamed(code, above, printed, official, year)) close.push(code);
  }
  return close.length === 1 ? (close[0] ?? null) : null;
}

/** The same question is asked for every number of a sentence: an answer is worked out once. */
function kept<Answer>(work: (asked: string) => Answer): (asked: string) => Answer {
  const known = new Map<string, Answer>();
  return (asked) => {
    const answer = known.get(asked) ?? work(asked);
    known.set(asked, answer);
    return answer;
  };
}

const depthOf = (code: string): number => code.split("-").length;

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}
