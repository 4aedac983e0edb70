import { quantum, scaleOf } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import type { Law } from "./relation.ts";

/**
 * The values of one number that make a law hold exactly, rounded as the number is printed; none where there is none.
 * A share has a second one where it completes a list that was forced to 100 %, a rate where last year had nothing.
 */
export function impliedValues(
  law: Law,
  statements: readonly Statement[],
  statement: number,
  now: (i: number) => number,
): readonly number[] {
  const printed = statements[statement]?.printed;
  if (printed === undefined) return [];
  const exact = law.form === "linear" ? balanced(law, statement, now) : ratios(law, statement, now);
  const ownDecimals = printed.unit === "percent" ? quantum("percent", printed.decimals) : printed.quantum;
  return [...new Set(exact.filter(Number.isFinite).map((value) => round(value, ownDecimals)))];
}

function balanced(
  law: Extract<Law, { form: "linear" }>,
  statement: number,
  now: (i: number) => number,
): readonly number[] {
  let [sum, factor] = [0, 0];
  for (const term of law.terms) {
    sum += term.factor * now(term.statement);
    if (term.statement === statement) factor += term.factor;
  }
  return factor === 0 ? [] : [now(statement) - sum / factor];
}

/** Hundred per cent, in the steps of a percentage. */
const hundred = 100 * scaleOf("percent");

function ratios(
  law: Exclude<Law, { form: "linear" }>,
  statement: number,
  now: (i: number) => number,
): readonly number[] {
  if (law.form === "share") return sharesOf(law, statement, now);
  if (law.form === "growth") {
    const rate = now(law.rate) / hundred;
    if (statement === law.rate) return ratesOf(now(law.amount) - now(law.base), now(law.base));
    return [statement === law.amount ? now(law.base) * (1 + rate) : now(law.amount) / (1 + rate)];
  }
  const [rate, change, amount] = [now(law.rate) / hundred, now(law.change), now(law.amount)];
  if (statement === law.rate) return ratesOf(change, amount - change);
  // From nothing the whole amount is the change, and the rate is printed as 100 %.
  const fromNothing = rate === 1 ? [statement === law.change ? amount : change] : [];
  if (statement === law.change)
    return [...fromNothing, rate <= -1 ? Number.NaN : (amount * rate) / (1 + rate)];
  return [...fromNothing, (change * (1 + rate)) / rate];
}

function sharesOf(
  law: Extract<Law, { form: "share" }>,
  statement: number,
  now: (i: number) => number,
): readonly number[] {
  const [share, part, whole] = [now(law.share), now(law.part), now(law.whole)];
  if (statement === law.part) return [(whole * share) / hundred];
  if (statement === law.whole) return [(part * hundred) / share];
  const total = law.siblings.reduce((sum, i) => sum + now(i), 0);
  const completing = law.siblings.includes(statement) ? [now(statement) + hundred - total] : [];
  return statement === law.share ? [(part / whole) * hundred, ...completing] : completing;
}

function ratesOf(change: number, base: number): readonly number[] {
  return base === 0 ? [hundred * Math.sign(change)] : [(change / base) * hundred];
}

function round(value: number, q: number): number {
  return Math.sign(value) * Math.round(Math.abs(value) / q) * q;
}
