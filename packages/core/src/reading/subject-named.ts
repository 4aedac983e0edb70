import { matchLabel, plainLabel } from "../clause/label.ts";
import type { QuantityKind } from "../quantity/unit.ts";
import type { SubjectEntry, Vocabulary } from "./subjects.ts";

/** What in a phrase only says whose budget and which year it is. */
export interface Identifying {
  readonly identifies: (prefix: string) => boolean;
  /** The phrase without the body's name and the year. */
  readonly withoutBody: (phrase: string) => string;
}

/**
 * The entry a printed phrase names, or null where none or more than one does. Equal labels are told apart by the
 * subject spoken of just before.
 */
export function entryNamed(
  vocabulary: Vocabulary,
  phrase: string,
  quantity: QuantityKind | null,
  last: SubjectEntry | null,
  resolver: Identifying,
): { readonly entry: SubjectEntry; readonly score: number } | null {
  const plain = plainLabel(phrase);
  const bare = plainLabel(resolver.withoutBody(phrase));
  let best: SubjectEntry[] = [];
  let score = 0;
  for (const entry of vocabulary.entries) {
    if (quantity !== null && entry.quantity !== quantity) continue;
    const s = Math.max(
      0,
      ...entry.labels.map((label) => matchLabel(plain, bare, label, resolver.identifies)),
    );
    if (s > score) [best, score] = [[entry], s];
    else if (s === score && s > 0) best.push(entry);
  }
  const one = pickOne(best, last);
  return one === null ? null : { entry: one, score };
}

function pickOne(found: readonly SubjectEntry[], last: SubjectEntry | null): SubjectEntry | null {
  const first = found[0];
  if (first === undefined || found.every((e) => e.selection.key === first.selection.key))
    return first ?? null;
  const next = found.filter((e) => e.after !== null && e.after === last);
  if (next.length > 0) return next[0] ?? null;
  const longest = Math.max(...found.map((e) => Math.max(...e.labels.map((l) => l.length))));
  const longer = found.filter((e) => e.labels.some((l) => l.length === longest));
  return longer.length === 1 ? (longer[0] ?? null) : null;
}
