import type { Mapping } from "./fit.ts";
import { comparableLabel } from "./label.ts";
import { type Leaf, labelsOf } from "./leaf.ts";

/**
 * The mapping with amount columns exchanged where the headings say so; null where they say it across panels.
 *
 * Headings are often displaced in conversion, so they count only where one header row has a declared amount heading
 * over every amount column and nowhere else, each of another column: then they are an exchange, not a displacement.
 */
export function asHeaded(
  leaves: readonly Leaf[],
  headers: readonly (readonly string[])[],
  mapping: Mapping,
): Mapping | null {
  const amounts = leaves.flatMap((l, i) => (l.column.kind === "amount" ? [i] : []));
  const places = amounts.flatMap((i) => mapping[i] ?? []);
  if (places.length !== amounts.length) return mapping;
  for (const row of headers) {
    const headed = new Map<number, number>();
    const known = row.every((text, place) => {
      const named = amounts.filter((i) => spells(leaves[i], text));
      if (named.length === 0) return true;
      if (named.length > 1 || !places.includes(place) || headed.has(named[0] ?? -1)) return false;
      headed.set(named[0] ?? -1, place);
      return true;
    });
    if (!known || headed.size !== amounts.length) continue;
    const panelAt = (place: number): number | undefined => leaves[mapping.indexOf(place)]?.panel;
    if (amounts.some((i) => panelAt(headed.get(i) ?? -1) !== leaves[i]?.panel)) return null;
    return mapping.map((place, i) => headed.get(i) ?? place);
  }
  return mapping;
}

function spells(leaf: Leaf | undefined, text: string): boolean {
  const printed = comparableLabel(text);
  return leaf !== undefined && printed !== "" && labelsOf(leaf).some((l) => comparableLabel(l) === printed);
}
