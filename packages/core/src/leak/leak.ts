import { type Propagated, propagate, type Ties } from "./propagate.ts";
import type { Quantity } from "./quantity.ts";

/**
 * How closely an unprinted amount can be computed: `exact` to the figure it would be printed as, `rounding` as far as
 * the rounding of what is printed leaves it, `open` not so closely. `contradictory` where the printed numbers allow no
 * value at all, so that nothing is proven.
 */
export type Certainty = "exact" | "rounding" | "open" | "contradictory";

/** What everything printed proves about one unprinted amount. */
export interface Leak {
  readonly quantity: number;
  /** Ends of the interval in steps; infinite where nothing bounds it. */
  readonly low: number;
  readonly high: number;
  readonly certainty: Certainty;
  /** The printed quantities the interval follows from. */
  readonly from: ReadonlySet<number>;
}

/** How much wider an interval of mere rounding is at least, where every print is rounded twice as coarsely. */
const rounded = 1.5;

/** What follows about each of the unprinted amounts asked for; `settled` as of the propagation. */
export function leaksOf(
  system: Ties,
  unprinted: ReadonlySet<number>,
  asked: readonly number[],
): { readonly leaks: readonly Leak[]; readonly settled: boolean } {
  const sharp = propagate(system, unprinted);
  let coarse: Propagated | null = null;
  const coarser = (): Propagated => {
    coarse ??= propagate(system, unprinted, 2);
    return coarse;
  };
  const leaks = asked.flatMap((quantity): Leak[] => {
    const bounds = sharp.bounds.get(quantity);
    const of = system.quantities[quantity];
    if (bounds === undefined || of === undefined) return [];
    const { low, high } = bounds;
    const from = new Set([...low.from, ...high.from]);
    const certainty = certaintyOf(of, low.value, high.value, () => {
      const wide = coarser().bounds.get(quantity);
      return wide === undefined ? Number.POSITIVE_INFINITY : wide.high.value - wide.low.value;
    });
    return [{ quantity, low: low.value, high: high.value, certainty, from }];
  });
  return { leaks, settled: sharp.settled };
}

function certaintyOf({ sample }: Quantity, low: number, high: number, coarseWidth: () => number): Certainty {
  const q = sample.printed.quantum;
  const width = high - low;
  if (width < 0) return "contradictory";
  if (!Number.isFinite(width)) return "open";
  if (width === 0 || (width < q && Math.round(low / q) === Math.round(high / q))) return "exact";
  return coarseWidth() >= width * rounded ? "rounding" : "open";
}

/** True for an amount that what is printed gives away. */
export function isComputable({ certainty }: Leak): boolean {
  return certainty === "exact" || certainty === "rounding";
}
