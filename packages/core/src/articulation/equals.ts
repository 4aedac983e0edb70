import type { Statement } from "../statement/statement.ts";
import type { Pool } from "./pool.ts";
import type { Relation } from "./relation.ts";

/**
 * Equal selections state equal amounts. Each is compared with the one most of them agree with, so that a single
 * wrong print is the one that differs.
 */
export function equalRelations(pool: Pool): readonly Relation[] {
  return pool.keys("amount").flatMap((key) => pairs(pool, pool.about("amount", key)));
}

function pairs(pool: Pool, group: readonly number[]): readonly Relation[] {
  if (group.length < 2) return [];
  const reference = agreed(pool.statements, group);
  return group.flatMap((i): Relation[] => {
    const [a, b] = [pool.statements[i], pool.statements[reference]];
    if (i === reference || a === undefined || b === undefined || (a.printed.blank && b.printed.blank))
      return [];
    const terms = [
      { statement: i, factor: 1 },
      { statement: reference, factor: -1 },
    ];
    return [
      {
        kind: "equal",
        law: { form: "linear", terms, mode: "zero" },
        code: codeOf(a, b),
        strength: "error",
        basis: basisOf(a, b),
      },
    ];
  });
}

/** The statement whose value most of the group print; of those a table's, the finest printed. */
export function agreed(statements: readonly Statement[], group: readonly number[]): number {
  const votes = new Map<number, number>();
  for (const i of group) {
    const value = statements[i]?.printed.value ?? 0;
    votes.set(value, (votes.get(value) ?? 0) + 1);
  }
  const score = (i: number): number => {
    const s = statements[i];
    if (s === undefined) return -1;
    return (
      (votes.get(s.printed.value) ?? 0) * 8 +
      (s.place.table === null ? 0 : 4) +
      (s.printed.blank ? 0 : 2) -
      (s.printed.quantum > 10_000 ? 1 : 0)
    );
  };
  return group.reduce((best, i) => (score(i) > score(best) ? i : best), group[0] ?? 0);
}

function codeOf(a: Statement, b: Statement): string {
  const tables = [a.place.table, b.place.table].filter((t) => t !== null).sort();
  if (tables.length < 2) return tables.length === 0 ? "match/text" : "prose/amount";
  return tables[0] === tables[1] ? `balance/${tables[0]}` : `match/${tables[0]}-${tables[1]}`;
}

function basisOf(a: Statement, b: Statement): string {
  if (a.place.table !== null && b.place.table !== null) return "同一项目在各表中的金额应当一致";
  return a.place.table !== null || b.place.table !== null
    ? "文字说明与公开表的金额应当一致"
    : "文字说明前后的金额应当一致";
}
