import type { Place } from "../statement/place.ts";
import { similarity } from "../text/similarity.ts";
import { type CodeBook, pathParts } from "./code-book.ts";
import type { Collector } from "./collector.ts";
import { type Passage, placeIn } from "./passage.ts";
import type { Resolver } from "./resolver.ts";
import type { OpenAxis } from "./subjects.ts";

/** A line that names an item by its whole path, and the code it means. */
interface ItemLine {
  readonly path: string;
  readonly names: readonly string[];
  readonly code: string | null;
  readonly place: Place;
}

const wholePath = /^(?:[^“”，。；：]{0,6}“)?([^“”，。；：]+（类）[^“”，。；：]+（款）[^“”，。；：]+（项）)/;
/** How alike a name and its code's must be where nothing else is left. */
const alike = 0.5;

/**
 * A resolver that also knows the lines of a list whose names mean no code: where the tables list exactly one item of
 * the category that no line names, and its name is alike, the line means that item (计划生育事务 for 计划生育服务).
 * Names that are not those of the item are noted. Limit: lines that name the whole path.
 */
export function withItemLines(
  section: string,
  axis: OpenAxis,
  book: CodeBook,
  passages: readonly Passage[],
  resolver: Resolver,
  into: Collector,
): Resolver {
  const lines = passages.flatMap((p) => lineOf(section, axis, p, resolver));
  const used = new Set(lines.flatMap((l) => l.code ?? []));
  const left = new Map<string, string>();
  for (const line of lines) {
    const code = line.code ?? onlyOneLeft(line, lines, used, book);
    if (code === null || axis.axis.kind !== "codes") continue;
    if (line.code === null) left.set(line.path, code);
    const name = line.names.at(-1) ?? "";
    if (book.printed.has(code) && !book.printed.get(code)?.has(name))
      into.codeNames.push({ dimension: axis.axis.dimension, code, name, place: line.place });
  }
  if (left.size === 0) return resolver;
  return {
    ...resolver,
    coded: (asked, phrase) => {
      const path = asked === axis ? [...left.keys()].find((p) => phrase.includes(p)) : undefined;
      const code = path === undefined ? undefined : left.get(path);
      return code === undefined ? resolver.coded(asked, phrase) : resolver.lineOf(axis, code, phrase);
    },
  };
}

function lineOf(section: string, axis: OpenAxis, passage: Passage, resolver: Resolver): readonly ItemLine[] {
  const { text } = passage.squeezed;
  const path = wholePath.exec(text)?.[1];
  if (path === undefined || axis.axis.kind !== "codes") return [];
  const names = pathParts(path).map((p) => p.name);
  const start = text.indexOf(path);
  const selection = resolver.coded(axis, path)?.selection;
  const code = selection?.regions[axis.axis.dimension]?.[0] ?? null;
  return [{ path, names, code, place: placeIn(passage, section, start, start + path.length) }];
}

function onlyOneLeft(
  line: ItemLine,
  lines: readonly ItemLine[],
  used: ReadonlySet<string>,
  { printed }: CodeBook,
): string | null {
  const [category = "", , item = ""] = line.names;
  if (lines.filter((l) => l.code === null && l.names[0] === category).length !== 1) return null;
  const codes = [...printed.keys()];
  const heads = codes.filter((c) => !c.includes("-") && printed.get(c)?.has(category));
  const free = codes.filter(
    (c) => c.split("-").length === 3 && !used.has(c) && heads.includes(c.slice(0, 3)),
  );
  const [only, other] = free;
  if (only === undefined || other !== undefined) return null;
  return [...(printed.get(only) ?? [])].some((name) => similarity(name, item) >= alike) ? only : null;
}
