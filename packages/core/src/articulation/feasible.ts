import type { Statement } from "../statement/statement.ts";
import { evaluate } from "./evaluate.ts";
import { impliedValue } from "./implied-value.ts";
import type { Law } from "./relation.ts";

/** Values between two ends, both included, in steps. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** So many quanta away an end is taken to be none. */
const far = 2 ** 40;

/**
 * The values of one number with which a law holds, the other numbers as `now` says; null where no value does.
 * Found by asking `evaluate`, so that the tolerances stand in one place: every law is monotone on both sides of the
 * value it implies.
 */
export function feasible(
  law: Law,
  statements: readonly Statement[],
  statement: number,
  now: (i: number) => number,
): Interval | null {
  const implied = impliedValue(law, statements, statement, now);
  const q = statements[statement]?.printed.quantum;
  if (implied === null || q === undefined) return null;
  const holds = (value: number): boolean =>
    evaluate(law, statements, (i) => (i === statement ? value : now(i))).outcome !== "error";
  const start = [implied, implied - q, implied + q].find(holds);
  if (start === undefined) return null;
  return { low: edge(start, -q, holds), high: edge(start, q, holds) };
}

/** The last value in steps of `q` from `start` on that holds: doubling until it does not, then halving. */
function edge(start: number, q: number, holds: (value: number) => boolean): number {
  let beyond = 1;
  while (beyond < far && holds(start + beyond * q)) beyond *= 2;
  let within = Math.floor(beyond / 2);
  while (beyond - within > 1) {
    const middle = Math.floor((beyond + within) / 2);
    if (holds(start + middle * q)) within = middle;
    else beyond = middle;
  }
  return start + within * q;
}

/** The values that lie in most of the intervals, and in how many. */
export function commonest(
  intervals: readonly Interval[],
): { readonly interval: Interval; readonly of: number } | null {
  let best: { interval: Interval; of: number } | null = null;
  for (const { low } of intervals) {
    const at = intervals.filter((i) => i.low <= low && low <= i.high);
    if (best === null || at.length > best.of)
      best = { interval: { low, high: Math.min(...at.map((i) => i.high)) }, of: at.length };
  }
  return best;
}
