import { scaleOf } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import type { Verdict } from "./relation.ts";

const percent = scaleOf("percent");

/** Half the rounding unit; a blank cell states an exact zero. */
export function half(statements: readonly Statement[], i: number): number {
  const printed = statements[i]?.printed;
  if (printed === undefined || printed.blank) return 0;
  // What is counted is never rounded: 21 people are 21.
  return printed.unit === "count" ? 0 : printed.quantum / 2;
}

/**
 * From a zero base a rise is printed 100.00 %, no change 0.00 % (domain.md §8); a base lost in rounding allows any rate
 * that is large enough.
 */
export function fromNothing(
  printed: number,
  change: number,
  halfChange: number,
  mostPrior: number,
  own: number,
): Verdict {
  const expected = change === 0 ? 0 : 100 * percent * Math.sign(change);
  const difference = printed - expected;
  const base = { difference, tolerance: own, quantity: "percent" as const };
  if (Math.abs(difference) <= own || Math.abs(change) <= 2 * halfChange)
    return { ...base, outcome: "consistent" };
  const least = ((Math.abs(change) - halfChange) / mostPrior) * 100 * percent;
  const possible = Math.sign(printed) === Math.sign(change) && Math.abs(printed) >= least - own;
  return { ...base, outcome: possible ? "rounding" : "error" };
}
