import { quantum, scaleOf } from "../quantity/unit.ts";
import type { Articulation } from "./articulate.ts";
import type { Relation } from "./relation.ts";

/** The value of one number that makes a relation hold exactly, rounded as the number is printed. */
export function impliedValue(
  articulation: Articulation,
  relation: Relation,
  statement: number,
  now: (i: number) => number,
): number | null {
  const printed = articulation.statements[statement]?.printed;
  if (printed === undefined) return null;
  const { law } = relation;
  if (law.form === "linear") {
    const sum = law.terms.reduce((s, t) => s + t.factor * now(t.statement), 0);
    const factor = law.terms.filter((t) => t.statement === statement).reduce((s, t) => s + t.factor, 0);
    return factor === 0 ? null : round(now(statement) - sum / factor, printed.quantum);
  }
  const own = law.form === "share" ? law.share : law.rate;
  const [top, bottom] =
    law.form === "share"
      ? [now(law.part), now(law.whole)]
      : [now(law.change), now(law.amount) - now(law.change)];
  if (statement === own)
    return bottom === 0
      ? null
      : round((top / bottom) * 100 * scaleOf("percent"), quantum("percent", printed.decimals));
  return law.form === "rate" ? rateImplies(law, statement, printed.quantum, now) : null;
}

/** The change a rate implies beside its amount: amount · rate / (1 + rate). */
function rateImplies(
  law: Extract<Relation["law"], { form: "rate" }>,
  statement: number,
  q: number,
  now: (i: number) => number,
): number | null {
  const ratio = now(law.rate) / (100 * scaleOf("percent"));
  if (statement !== law.change || ratio <= -1) return null;
  return round((now(law.amount) * ratio) / (1 + ratio), q);
}

function round(value: number, q: number): number {
  return Math.sign(value) * Math.round(Math.abs(value) / q) * q;
}
