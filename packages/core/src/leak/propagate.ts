import type { Statement } from "../statement/statement.ts";
import { type Bounds, isWhole, printedBounds, unprintedBounds } from "./bounds.ts";
import { contract } from "./contract.ts";
import { eliminated } from "./elimination.ts";
import type { Quantity } from "./quantity.ts";
import { type Tie, tied } from "./tie.ts";

/** What is tied to what in one document. */
export interface Ties {
  readonly statements: readonly Statement[];
  readonly quantities: readonly Quantity[];
  readonly ties: readonly Tie[];
  /** False where the document prints a negative amount: then no amount is taken to be at least nothing. */
  readonly nonNegative: boolean;
}

/** What each unprinted quantity can be. `settled` is false where the limit of rounds was met: wider than provable. */
export interface Propagated {
  readonly bounds: ReadonlyMap<number, Bounds>;
  readonly settled: boolean;
}

/** Rounds over all ties after which what is found stands. */
const mostRounds = 60;

/** Ends that move by less, relative to their size, are taken to stand: ratios creep. */
const creep = 1e-9;

/**
 * The interval every unprinted quantity is proven to lie in by all printed ones: each tie bounds its quantities by the
 * others, until nothing moves. Equalities are solved beforehand, so that what only several sums together fix is found.
 * Sound: the exact value lies inside. Limit: of inequalities only what follows one tie at a time, so an interval can
 * be wider than a linear programme would prove. `scale` widens the rounding of every print.
 */
export function propagate(system: Ties, unprinted: ReadonlySet<number>, scale = 1): Propagated {
  const { quantities, statements, nonNegative } = system;
  const isUnprinted = (quantity: number): boolean => unprinted.has(quantity);
  const { printed, tiesAt } = prepared(system, scale);
  const touching = [...new Set([...unprinted].flatMap((quantity) => tiesAt.get(quantity) ?? []))];
  const solved = eliminated(touching, isUnprinted);
  const ties = [...touching, ...solved.ties];
  const bounds = new Map<number, Bounds>();
  for (const number of unprinted) {
    const quantity = quantities[number];
    if (quantity !== undefined) bounds.set(number, unprintedBounds(quantity, nonNegative));
  }
  const now = (number: number): Bounds => {
    const known = bounds.get(number) ?? printed.get(number);
    if (known !== undefined) return known;
    const made = printedBounds(quantities[number] as Quantity, number, statements, scale);
    printed.set(number, made);
    return made;
  };
  for (let round = 0; round < mostRounds; round++) {
    let moved = false;
    for (const tie of ties)
      for (const { quantity, low, high } of contract(tie, isUnprinted, now)) {
        const whole = isWhole(quantities[quantity] as Quantity);
        const before = now(quantity);
        const least = low === null ? Number.NEGATIVE_INFINITY : inward(low.value, whole, 1);
        const most = high === null ? Number.POSITIVE_INFINITY : inward(high.value, whole, -1);
        const [up, down] = [rises(before.low.value, least), rises(most, before.high.value)];
        if (!up && !down) continue;
        bounds.set(quantity, {
          low: up && low !== null ? { value: least, from: low.from() } : before.low,
          high: down && high !== null ? { value: most, from: high.from() } : before.high,
        });
        moved = true;
      }
    if (!moved) return { bounds, settled: solved.whole };
  }
  return { bounds, settled: false };
}

/** An end at the next whole step inward; a hair outward first, for ratios are worked out in floating point. */
function inward(value: number, whole: boolean, up: 1 | -1): number {
  const hair = up * Math.max(1e-6, Math.abs(value) * 1e-12);
  const outward = Number.isInteger(value) ? value : value - hair;
  if (!whole) return outward;
  return up === 1 ? Math.ceil(outward) : Math.floor(outward);
}

/** True where the second lies above the first by more than ratios creep. */
function rises(low: number, high: number): boolean {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return low < high;
  return high - low > Math.abs(low) * creep;
}

/** What does not change from one choice of the unprinted to the next. */
interface Prepared {
  readonly printed: Map<number, Bounds>;
  readonly tiesAt: ReadonlyMap<number, readonly Tie[]>;
}

/** A search asks for many choices over one document: its prints are bounded once a scale. */
const preparations = new WeakMap<Ties, Map<number, Prepared>>();

function prepared(system: Ties, scale: number): Prepared {
  const scales = preparations.get(system) ?? new Map<number, Prepared>();
  preparations.set(system, scales);
  const known = scales.get(scale);
  if (known !== undefined) return known;
  const tiesAt = new Map<number, Tie[]>();
  for (const tie of system.ties)
    for (const quantity of tied(tie)) tiesAt.set(quantity, [...(tiesAt.get(quantity) ?? []), tie]);
  const made = { printed: new Map<number, Bounds>(), tiesAt };
  scales.set(scale, made);
  return made;
}
