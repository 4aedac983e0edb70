import { yearBefore } from "../cube/selection.ts";
import type { Pool } from "./pool.ts";
import type { Relation } from "./relation.ts";

/** Every printed share against its part and its whole. */
export function shareRelations(pool: Pool): readonly Relation[] {
  const shares = pool.keys("share").flatMap((key) => pool.about("share", key));
  return shares.flatMap((share): Relation[] => {
    const statement = pool.statements[share];
    if (statement?.of === undefined) return [];
    const part = pool.nearest("amount", statement.selection.key, statement);
    const whole = pool.nearest("amount", statement.of.key, statement);
    if (part === null || whole === null) return [];
    const siblings = shares.filter((i) => {
      const s = pool.statements[i];
      return s?.of?.key === statement.of?.key && s?.place.section === statement.place.section;
    });
    return [
      {
        kind: "share",
        law: { form: "share", share, part, whole, siblings },
        code: "match/share",
        strength: "error",
        basis: "占比等于金额除以合计",
      },
    ];
  });
}

/** Every printed rate against its change and its amount, or against the amount and last year's where no change stands. */
export function rateRelations(pool: Pool): readonly Relation[] {
  const rates = pool.keys("rate").flatMap((key) => pool.about("rate", key));
  return rates.flatMap((rate): Relation[] => {
    const statement = pool.statements[rate];
    const amount = statement && pool.nearest("amount", statement.selection.key, statement);
    if (statement === undefined || amount === undefined || amount === null) return [];
    const changes = pool.about("change", statement.selection.key).filter((i) => sameSection(pool, i, rate));
    const common = { kind: "rate", code: "match/change-rate", strength: "error" } as const;
    if (changes.length > 0) {
      const change = changes.reduce((a, b) => (Math.abs(b - rate) < Math.abs(a - rate) ? b : a));
      const basis = "增减率等于增减额除以上年数";
      return [{ ...common, law: { form: "rate", rate, change, amount }, basis }];
    }
    const before = yearBefore(statement.selection, statement.against ?? "budgeted");
    const base = pool.nearest("amount", before.key, statement);
    if (base === null || pool.statements[base]?.place.section !== statement.place.section) return [];
    const basis = "增减率等于本年数与上年数之差除以上年数";
    return [{ ...common, law: { form: "growth", rate, amount, base }, basis }];
  });
}

function sameSection(pool: Pool, a: number, b: number): boolean {
  const [x, y] = [pool.statements[a], pool.statements[b]];
  return x !== undefined && y !== undefined && x.place.section === y.place.section && x.against === y.against;
}
