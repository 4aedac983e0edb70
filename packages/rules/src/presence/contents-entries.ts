import { filled, type Part, type Place, tablesOf } from "@mingce/core";
import { edits } from "../printed/likeness.ts";
import { blockOf, printedTexts } from "../printed/printed-text.ts";
import type { RuleInput } from "../rule.ts";
import { headingKey } from "./heading-key.ts";

/** A table or top section that stands in the document, and the lines of the contents that name it. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly at: Place;
  /** Entries of one part of the form stand beside each other in the contents. */
  readonly group: string;
  readonly lines: readonly Place[];
}

/** So many single characters may differ between a line of the contents and the heading it means. */
const nearest = 2;

/** The tables and top sections of the document, in its order, with their lines in the contents. */
export function contentsEntries(input: RuleInput): readonly Entry[] {
  const { reading, form } = input;
  const { contents, tables, sections } = reading.outline;
  const found = new Map([...tables, ...sections].map((o) => [o.id, o.at]));
  const targets = form.parts.flatMap((part) => targetsOf(part, input));
  const standing = targets
    .flatMap((t) => {
      const at = found.get(t.id);
      return at === undefined
        ? []
        : [{ ...t, at, keys: [...t.keys, headingKey(at.text, reading)].map(plain) }];
    })
    .sort((a, b) => blockOf(a.at) - blockOf(b.at));
  const lines = contents.map((line) => ({ line, key: plain(headingKey(line.text, reading)) }));
  // A line that names another title of the form to the letter is not meant for this one, whether or not that one stands.
  const exact = new Set([...targets, ...standing].flatMap((t) => t.keys.map(plain)));
  return standing.map(({ id, at, title, group, keys }) => ({
    id,
    at,
    title,
    group,
    lines: lines.flatMap(({ line, key }) => {
      const isNear = !exact.has(key) && keys.some((k) => k.length > 5 && edits(k, key) <= nearest);
      return keys.includes(key) || isNear ? [line] : [];
    }),
  }));
}

/** Without the word for its level, which contents and heading use as they like. */
const plain = (key: string): string => key.replace(/^(?:部门|单位|预算单位)/, "");

function targetsOf(part: Part, input: RuleInput) {
  const { reading, form } = input;
  const fill = (words: string): string => filled(words, { ...reading.identity, level: form.level });
  const key = (words: string): string => headingKey(fill(words), reading);
  return part.content.map((content) => {
    if (content.kind === "table") {
      const keys = [content.title, ...content.also].map(key);
      return { id: content.id, title: fill(content.title), group: part.id, keys };
    }
    const alone = part.content.length === 1;
    const own = content.heading === "" ? part.heading : content.heading;
    const words = [own, ...content.also, ...(alone ? [part.listed ?? part.heading] : [])];
    return {
      id: content.id,
      title: fill(own),
      group: alone ? "parts" : part.id,
      keys: words.filter((w) => w !== "").map(key),
    };
  });
}

/** True where any line before the first table or section speaks of the entry: then the contents were read in part. */
export function isNamedBefore(entry: Entry, input: RuleInput): boolean {
  const { reading, form } = input;
  const first = Math.min(
    ...[...reading.outline.tables, ...reading.outline.sections].map((o) => blockOf(o.at)),
  );
  const key = plain(headingKey(entry.title, reading));
  const of = tablesOf(form).find((t) => t.id === entry.id)?.also ?? [];
  const keys = [key, ...of.map((w) => plain(headingKey(w, reading)))];
  const listed = new Set(reading.outline.contents.map(blockOf));
  return printedTexts(reading).some(
    (t) =>
      t.block < first && !listed.has(t.block) && keys.some((k) => headingKey(t.text, reading).includes(k)),
  );
}
