import type { Statement } from "../statement/statement.ts";
import { evaluate } from "./evaluate.ts";
import { impliedValue } from "./implied-value.ts";
import type { Law, Verdict } from "./relation.ts";

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
 * value it implies. `onLook` is told each time the law is judged.
 */
export function feasible(
  law: Law,
  statements: readonly Statement[],
  statement: number,
  now: (i: number) => number,
  onLook: () => void = () => {},
): Interval | null {
  const implied = impliedValue(law, statements, statement, now);
  const q = statements[statement]?.printed.quantum;
  if (implied === null || q === undefined) return null;
  const judge = (value: number): Verdict => {
    onLook();
    return evaluate(law, statements, (i) => (i === statement ? value : now(i)));
  };
  const holds = (value: number): boolean => judge(value).outcome !== "error";
  const start = [implied, implied - q, implied + q].find(holds);
  if (start === undefined) return null;
  // In a sum the tolerance says how far the ends are: a guess that is tried, nothing more.
  const guess = law.form === "linear" ? Math.floor(judge(start).tolerance / q) : 0;
  return { low: edge(start, -q, guess, holds), high: edge(start, q, guess, holds) };
}

/** The last value in steps of `q` from `start` on that holds: where guessed, or doubling until it does not, then halving. */
function edge(start: number, q: number, guess: number, holds: (value: number) => boolean): number {
  const at = (steps: number): boolean => holds(start + steps * q);
  if (at(far)) return start + far * q;
  let [within, beyond] = at(guess) ? [guess, guess + 1] : [0, Math.max(1, guess)];
  if (within === guess)
    while (at(beyond)) {
      within = beyond;
      beyond *= 2;
    }
  while (beyond - within > 1) {
    const middle = Math.floor((beyond + within) / 2);
    if (at(middle)) within = middle;
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
