import { kindOf, scaleOf } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import { growth } from "./growth.ts";
import type { Law, Verdict } from "./relation.ts";
import { fromNothing, half } from "./rounding.ts";

/** The value of a statement; a what-if puts another in its place. */
export type Values = (statement: number) => number;

const percent = scaleOf("percent");

/**
 * Judges a law by interval arithmetic from the printed digits (domain.md §8): every printed number stands for all
 * exact values that round to it; a relation is an error only where no such values satisfy it.
 */
export function evaluate(law: Law, statements: readonly Statement[], values: Values): Verdict {
  if (law.form === "linear") return linear(law, statements, values);
  if (law.form === "share") return share(law, statements, values);
  return law.form === "rate" ? rate(law, statements, values) : growth(law, statements, values);
}

function linear(
  law: Extract<Law, { form: "linear" }>,
  statements: readonly Statement[],
  values: Values,
): Verdict {
  let sum = 0;
  let tolerance = 0;
  for (const { statement, factor } of law.terms) {
    sum += factor * values(statement);
    tolerance += Math.abs(factor) * half(statements, statement);
  }
  const quantity = kindOf(statements[law.terms[0]?.statement ?? 0]?.printed.unit ?? "count");
  const beyond = law.mode === "atMost" ? Math.max(0, sum) : Math.abs(sum);
  const difference = law.mode === "atMost" ? Math.max(0, sum) : sum;
  if (beyond === 0 || (beyond <= tolerance && isRounded(law, statements, beyond)))
    return { outcome: "consistent", difference, tolerance, quantity };
  if (beyond <= tolerance) return { outcome: "rounding", difference, tolerance, quantity };
  return {
    outcome: truncated(law, statements, values) ? "truncation" : "error",
    difference,
    tolerance,
    quantity,
  };
}

/** True where one of two numbers for the same thing is the other rounded to its own unit (87.36万元 for 873,617元). */
function isRounded(
  law: Extract<Law, { form: "linear" }>,
  statements: readonly Statement[],
  difference: number,
): boolean {
  const [a, b] = law.terms;
  if (a === undefined || b === undefined || law.terms.length !== 2 || a.factor + b.factor !== 0) return false;
  return difference <= Math.max(half(statements, a.statement), half(statements, b.statement));
}

/** True where one of two numbers for the same thing is the other cut off instead of rounded (78.21 for 782,164). */
function truncated(
  law: Extract<Law, { form: "linear" }>,
  statements: readonly Statement[],
  values: Values,
): boolean {
  const [a, b] = law.terms;
  if (a === undefined || b === undefined || law.terms.length !== 2 || a.factor + b.factor !== 0) return false;
  const [coarse, fine] = half(statements, a.statement) >= half(statements, b.statement) ? [a, b] : [b, a];
  const q = half(statements, coarse.statement) * 2;
  if (q <= half(statements, fine.statement) * 2) return false;
  return Math.trunc(values(fine.statement) / q) * q === values(coarse.statement);
}

function share(
  law: Extract<Law, { form: "share" }>,
  statements: readonly Statement[],
  values: Values,
): Verdict {
  const printed = values(law.share);
  const whole = values(law.whole);
  const part = values(law.part);
  const own = half(statements, law.share);
  const base = { quantity: "percent" as const };
  if (whole === 0) return { ...base, outcome: "consistent", difference: 0, tolerance: own };
  const exact = (part / whole) * 100 * percent;
  const spread =
    quotientSpread(part, half(statements, law.part), whole, half(statements, law.whole)) * 100 * percent;
  const difference = printed - exact;
  if (Math.abs(difference) <= own) return { ...base, outcome: "consistent", difference, tolerance: own };
  const tolerance = own + spread + forced(law, values, own);
  return {
    ...base,
    outcome: Math.abs(difference) <= tolerance ? "rounding" : "error",
    difference,
    tolerance,
  };
}

/**
 * What forcing a list of shares to 100.00 % may have moved: half a unit for each share in it. Where the list is far from
 * 100 one of it is missing or wrong, and whether it was forced nobody can see: then the largest may have been moved.
 */
export function forced(law: Extract<Law, { form: "share" }>, values: Values, own: number): number {
  const most = own * law.siblings.length;
  const off = Math.abs(law.siblings.reduce((sum, i) => sum + values(i), 0) - 100 * percent);
  if (off === 0) return most;
  const isLargest = law.siblings.every((i) => values(i) <= values(law.share));
  return off > 2 * most && law.siblings.length > 1 && isLargest ? Math.min(most, 2 * own) : 0;
}

function rate(
  law: Extract<Law, { form: "rate" }>,
  statements: readonly Statement[],
  values: Values,
): Verdict {
  const printed = values(law.rate);
  const change = values(law.change);
  const prior = values(law.amount) - change;
  const own = half(statements, law.rate);
  const halfChange = half(statements, law.change);
  const halfPrior = half(statements, law.amount) + halfChange;
  const base = { quantity: "percent" as const };
  if (Math.abs(prior) <= halfPrior)
    return fromNothing(printed, change, halfChange, Math.abs(prior) + halfPrior, own);
  const exact = (change / prior) * 100 * percent;
  const difference = printed - exact;
  if (Math.abs(difference) <= own) return { ...base, outcome: "consistent", difference, tolerance: own };
  const [low, high] = ratesPossible(change, halfChange, values(law.amount), half(statements, law.amount));
  const tolerance = own + Math.abs((difference < 0 ? low : high) * 100 * percent - exact);
  return {
    ...base,
    outcome: Math.abs(difference) <= tolerance ? "rounding" : "error",
    difference,
    tolerance,
  };
}

/**
 * The least and the greatest rate (1 is 100 %) the exact amounts behind the printed ones can have. The printed change
 * is either the exact one rounded or the difference of two rounded amounts (0.50 → 0.62, +0.12, 22.22 %).
 */
function ratesPossible(
  change: number,
  halfChange: number,
  amount: number,
  halfAmount: number,
): [number, number] {
  const rates: number[] = [];
  for (const a of [amount - halfAmount, amount + halfAmount]) {
    for (const c of [change - halfChange, change + halfChange]) rates.push(c / (a - c));
    for (const p of [amount - change - halfAmount, amount - change + halfAmount]) rates.push(a / p - 1);
  }
  return [Math.min(...rates), Math.max(...rates)];
}

/** How far a / b can move when a and b move within their halves. */
function quotientSpread(a: number, halfA: number, b: number, halfB: number): number {
  const low = Math.abs(b) - halfB;
  if (low <= 0) return Number.POSITIVE_INFINITY;
  return (Math.abs(a) + halfA) / low - Math.abs(a) / Math.abs(b);
}
