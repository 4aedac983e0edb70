import type { Unit } from "../quantity/unit.ts";
import { fits, type Mapping } from "./fit.ts";
import { withoutBlanks } from "./label.ts";
import type { Leaf } from "./leaf.ts";

/** The physical cells of a row put right: each slot is the index of a cell, or null for a blank that was lost. */
export type Slots = readonly (number | null)[];

/**
 * Puts right a row whose cells moved: blanks were lost (cells stand too far left) or one is too many. Null unless
 * exactly one such shift makes every cell of its column's kind; two that print the same count as one.
 * Several lost blanks are restored together only where the row is that much shorter than the table.
 */
export function unshift(
  leaves: readonly Leaf[],
  mapping: Mapping,
  texts: readonly string[],
  unit: Unit,
): Slots | null {
  const width = Math.max(...mapping.map((p) => p ?? -1)) + 1;
  const own: Slots = texts.map((_, i) => i);
  const fitting = (candidates: readonly Slots[]): readonly Slots[] => {
    const found = new Map<string, Slots>();
    for (const slots of candidates) {
      const moved = slots.map((s) => (s === null ? "" : (texts[s] ?? "")));
      if (!fits(leaves, mapping, moved, unit)) continue;
      found.set(moved.map(withoutBlanks).join("\t").trimEnd(), slots);
    }
    return [...found.values()];
  };
  const one = fitting([...insertions(own, 1), ...deletions(own, texts)]);
  if (one.length > 0) return one.length === 1 ? (one[0] ?? null) : null;
  for (let lost = 2; lost <= width - texts.length; lost++) {
    const more = fitting(insertions(own, lost));
    if (more.length > 0) return more.length === 1 ? (more[0] ?? null) : null;
  }
  return null;
}

function insertions(own: Slots, count: number): readonly Slots[] {
  const blanks = Array.from({ length: count }, () => null);
  return own.map((_, at) => [...own.slice(0, at), ...blanks, ...own.slice(at)]);
}

function deletions(own: Slots, texts: readonly string[]): readonly Slots[] {
  return own.flatMap((_, at) =>
    withoutBlanks(texts[at] ?? "") === "" ? [[...own.slice(0, at), ...own.slice(at + 1)]] : [],
  );
}
