import type { LinearTie, Tie } from "./tie.ts";

/** Factors beyond this are not carried on: the sums would leave the exact integers. */
const largest = 1_000_000;

/**
 * Sums that follow from several sums together: the unknown of them are eliminated from one another (Gauss and Jordan,
 * in whole numbers), so that an unknown the sums fix stands alone in one. `whole` is false where a factor grew too
 * large and its sum was left out.
 */
export function eliminated(
  ties: readonly Tie[],
  isUnknown: (quantity: number) => boolean,
): { readonly ties: readonly LinearTie[]; readonly whole: boolean } {
  let rows = ties.flatMap((t) => (t.form === "linear" && t.mode === "zero" ? [new Map(t.terms)] : []));
  const solved: Map<number, number>[] = [];
  let whole = true;
  const reduce = (
    row: Map<number, number>,
    pivot: Map<number, number>,
    at: number,
  ): Map<number, number>[] => {
    const factor = row.get(at);
    if (factor === undefined) return [row];
    const next = combined(row, pivot.get(at) ?? 1, pivot, -factor);
    if ([...next.values()].every((f) => Math.abs(f) <= largest)) return [next];
    whole = false;
    return [];
  };
  for (;;) {
    const [pivot, ...others] = rows;
    if (pivot === undefined) break;
    const at = [...pivot.keys()].find(isUnknown);
    if (at === undefined) {
      rows = others;
      continue;
    }
    rows = others.flatMap((row) => reduce(row, pivot, at));
    solved.splice(0, solved.length, ...solved.flatMap((row) => reduce(row, pivot, at)), pivot);
  }
  return { ties: solved.map((terms) => ({ form: "linear", terms, mode: "zero" })), whole };
}

/** x · a + y · b, divided by what all factors have in common. */
function combined(
  a: ReadonlyMap<number, number>,
  x: number,
  b: ReadonlyMap<number, number>,
  y: number,
): Map<number, number> {
  const sum = new Map<number, number>();
  for (const [quantity, factor] of a) sum.set(quantity, factor * x);
  for (const [quantity, factor] of b) sum.set(quantity, (sum.get(quantity) ?? 0) + factor * y);
  for (const [quantity, factor] of sum) if (factor === 0) sum.delete(quantity);
  let common = 0;
  for (const factor of sum.values()) common = divisor(common, Math.abs(factor));
  if (common > 1) for (const [quantity, factor] of sum) sum.set(quantity, factor / common);
  return sum;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
