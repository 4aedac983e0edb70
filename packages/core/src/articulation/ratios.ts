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

/** Every printed rate against its change and its amount. */
export function rateRelations(pool: Pool): readonly Relation[] {
  return pool
    .keys("rate")
    .flatMap((key) => pool.about("rate", key))
    .flatMap((rate): Relation[] => {
      const statement = pool.statements[rate];
      if (statement === undefined) return [];
      const near = pool.about("change", statement.selection.key).filter((i) => sameSection(pool, i, rate));
      const change =
        near.length === 0 ? null : near.reduce((a, b) => (Math.abs(b - rate) < Math.abs(a - rate) ? b : a));
      const amount = pool.nearest("amount", statement.selection.key, statement);
      if (change === null || amount === null) return [];
      return [
        {
          kind: "rate",
          law: { form: "rate", rate, change, amount },
          code: "match/change-rate",
          strength: "error",
          basis: "增减率等于增减额除以上年数",
        },
      ];
    });
}

function sameSection(pool: Pool, a: number, b: number): boolean {
  const [x, y] = [pool.statements[a], pool.statements[b]];
  return x !== undefined && y !== undefined && x.place.section === y.place.section && x.against === y.against;
}
