import { clauseOf, clauseStart, withoutComparison } from "../clause/clause.ts";
import type { ComparedMeasure } from "../cube/selection.ts";
import { type Resolver, resolveAmong } from "./resolver.ts";
import type { SubjectEntry, Vocabulary } from "./subjects.ts";

/** What is being read: a section of the form and its vocabulary. */
export interface NarrativeSection {
  readonly id: string;
  readonly vocabulary: Vocabulary;
  /** What the other blocks under the same section speak of: asked where the section's own subjects do not answer. */
  readonly around: Vocabulary;
}

/** The subject spoken of, and the one a number was last bound to. */
export interface Attention {
  current: SubjectEntry | null;
  last: SubjectEntry | null;
  lead: string;
  /** In which measure the subject with this key was last compared with the year before. */
  against: { readonly of: string; readonly measure: ComparedMeasure } | null;
}

/** True where the words from here name a subject of the section before the next number. */
export function speaksAgain(
  section: NarrativeSection,
  text: string,
  from: number,
  starts: readonly number[],
  resolver: Resolver,
  attention: Attention,
): boolean {
  const opens = from + (/^其中[：，]/.exec(text.slice(from))?.[0].length ?? 0);
  const mark = /[，：；。]|$/.exec(text.slice(opens));
  const number = starts.find((s) => s >= opens) ?? text.length;
  const head = text.slice(opens, Math.min(number, opens + (mark?.index ?? 0)));
  if (head === "") return false;
  const { role, subject } = clauseOf({ unit: "wanyuan" }, head, resolver.priorYear);
  const phrase = withoutComparison(subject);
  // What the year before came to is said of what was spoken of before the free text.
  if (role === "base" && phrase === "" && opens + head.length === number) return true;
  const found = resolveAmong(section.vocabulary, phrase, null, attention.last, attention.lead, resolver);
  if (found !== null && found.score >= 3) return true;
  // A label with a slip in it, behind a semicolon and right before its number.
  if (found !== null && text.charAt(from - 1) === "；" && opens + head.length === number) return true;
  return section.vocabulary.axes.some((axis) => resolver.coded(axis, phrase) !== null);
}

/** Follows which subject the clauses between two numbers name. */
export function scan(
  section: NarrativeSection,
  text: string,
  from: number,
  to: number,
  attention: Attention,
  resolver: Resolver,
): number {
  const start = clauseStart(text, from, to);
  for (const clause of text.slice(from, start).split(/(?<=[，。；：！？])/)) {
    const phrase = withoutComparison(clause.replace(/[，。；：！？]$/, ""));
    if (phrase === "") continue;
    if (clause.endsWith("：")) attention.lead = phrase;
    const own = resolveAmong(section.vocabulary, phrase, null, attention.last, attention.lead, resolver);
    const found = own ?? resolveAmong(section.around, phrase, null, attention.last, attention.lead, resolver);
    if (found !== null && found.score >= 3) attention.current = found.entry;
    else if (clause.endsWith("。") || clause.endsWith("；")) attention.current = null;
  }
  return start;
}
