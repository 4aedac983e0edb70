import { quantum, scaleOf } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import type { Law } from "./relation.ts";

/** The value of one number that makes a law hold exactly, rounded as the number is printed; null where there is none. */
export function impliedValue(
  law: Law,
  statements: readonly Statement[],
  statement: number,
  now: (i: number) => number,
): number | null {
  const printed = statements[statement]?.printed;
  if (printed === undefined) return null;
  const exact = law.form === "linear" ? balanced(law, statement, now) : ratio(law, statement, now);
  if (exact === null || !Number.isFinite(exact)) return null;
  const percent = statement === (law.form === "share" ? law.share : law.form === "linear" ? null : law.rate);
  return round(exact, percent ? quantum("percent", printed.decimals) : printed.quantum);
}

function balanced(
  law: Extract<Law, { form: "linear" }>,
  statement: number,
  now: (i: number) => number,
): number | null {
  let [sum, factor] = [0, 0];
  for (const term of law.terms) {
    sum += term.factor * now(term.statement);
    if (term.statement === statement) factor += term.factor;
  }
  return factor === 0 ? null : now(statement) - sum / factor;
}

/** Hundred per cent, in the steps of a percentage. */
const hundred = 100 * scaleOf("percent");

function ratio(law: Exclude<Law, { form: "linear" }>, statement: number, now: (i: number) => number): number {
  if (law.form === "share") {
    if (statement === law.share) return (now(law.part) / now(law.whole)) * hundred;
    if (statement === law.part) return (now(law.whole) * now(law.share)) / hundred;
    return (now(law.part) * hundred) / now(law.share);
  }
  const rate = now(law.rate) / hundred;
  if (law.form === "growth") {
    if (statement === law.rate) return (now(law.amount) / now(law.base) - 1) * hundred;
    return statement === law.amount ? now(law.base) * (1 + rate) : now(law.amount) / (1 + rate);
  }
  if (statement === law.rate) return (now(law.change) / (now(law.amount) - now(law.change))) * hundred;
  if (statement === law.change) return rate <= -1 ? Number.NaN : (now(law.amount) * rate) / (1 + rate);
  return (now(law.change) * (1 + rate)) / rate;
}

function round(value: number, q: number): number {
  return Math.sign(value) * Math.round(Math.abs(value) / q) * q;
}
