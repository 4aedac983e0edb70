import { half } from "../articulation/rounding.ts";
import type { Statement } from "../statement/statement.ts";
import type { Quantity } from "./quantity.ts";

/** One end of an interval, in steps, and the printed quantities it follows from. */
export interface Bound {
  readonly value: number;
  readonly from: ReadonlySet<number>;
}

/** Everything an exact value can be; an end that nothing bounds is infinite. */
export interface Bounds {
  readonly low: Bound;
  readonly high: Bound;
}

const nothing: ReadonlySet<number> = new Set();

/** True for what a ledger keeps in whole steps; shares and rates are fractions of them. */
export function isWhole({ kind }: Quantity): boolean {
  return kind !== "share" && kind !== "rate";
}

/**
 * What a quantity can be by its prints alone: every exact value that rounds to all of them. Prints that contradict one
 * another leave everything between them. `scale` widens the rounding, to see what of an interval is rounding.
 */
export function printedBounds(
  quantity: Quantity,
  number: number,
  statements: readonly Statement[],
  scale: number,
): Bounds {
  const from = new Set([number]);
  const ends = quantity.statements.map((i) => {
    const value = statements[i]?.printed.value ?? 0;
    const reach = half(statements, i) * scale;
    return { low: value - reach, high: value + reach };
  });
  const low = Math.max(...ends.map((e) => e.low));
  const high = Math.min(...ends.map((e) => e.high));
  const agree = low <= high;
  const [least, most] = agree
    ? [low, high]
    : [Math.min(...ends.map((e) => e.low)), Math.max(...ends.map((e) => e.high))];
  const whole = isWhole(quantity);
  return {
    low: { value: whole ? Math.ceil(least) : least, from },
    high: { value: whole ? Math.floor(most) : most, from },
  };
}

/** What a quantity nobody prints can be: an amount is not negative where no amount of the document is. */
export function unprintedBounds({ kind }: Quantity, nonNegative: boolean): Bounds {
  const signed = kind === "change" || kind === "rate" || !nonNegative;
  return {
    low: { value: signed ? Number.NEGATIVE_INFINITY : 0, from: nothing },
    high: { value: Number.POSITIVE_INFINITY, from: nothing },
  };
}
