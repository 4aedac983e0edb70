import type { Statement } from "../statement/statement.ts";
import { evaluate } from "./evaluate.ts";
import { impliedValues } from "./implied-values.ts";
import type { Law, Verdict } from "./relation.ts";

/** Values between two ends, both included, in steps. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** So many quanta away an end is taken to be none. */
export const far = 2 ** 40;

/**
 * The values of one number with which a law holds, the other numbers as `now` says; none where no value does, two
 * stretches where a rate can be meant from nothing as well. Found by asking `evaluate`, so that the tolerances stand
 * in one place: every law is monotone on both sides of a value it implies. `onLook` is told each time the law is judged.
 */
export function feasible(
  law: Law,
  statements: readonly Statement[],
  statement: number,
  now: (i: number) => number,
  onLook: () => void = () => {},
): readonly Interval[] {
  const q = statements[statement]?.printed.quantum;
  if (q === undefined) return [];
  const judge = (value: number): Verdict => {
    onLook();
    return evaluate(law, statements, (i) => (i === statement ? value : now(i)));
  };
  const holds = (value: number): boolean => judge(value).outcome !== "error";
  const found: Interval[] = [];
  for (const implied of impliedValues(law, statements, statement, now)) {
    if (found.some((f) => f.low <= implied && implied <= f.high)) continue;
    const start = [implied, implied - q, implied + q].find(holds);
    if (start === undefined) continue;
    // In a sum the tolerance says how far the ends are: a guess that is tried, nothing more.
    const guess = law.form === "linear" ? Math.floor(judge(start).tolerance / q) : 0;
    found.push({ low: edge(start, -q, guess, holds), high: edge(start, q, guess, holds) });
  }
  return found;
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

/** The values that lie in most of the intervals: one stretch, or each where they agree in no more than themselves. */
export function commonest(intervals: readonly Interval[]): readonly Interval[] {
  let best: readonly Interval[] = [];
  let most = 0;
  for (const { low } of intervals) {
    const at = intervals.filter((i) => i.low <= low && low <= i.high);
    if (at.length < most) continue;
    const met = { low, high: Math.min(...at.map((i) => i.high)) };
    if (at.length > most) best = [met];
    else if (best.every((b) => b.low !== low)) best = [...best, met];
    most = at.length;
  }
  return best;
}
