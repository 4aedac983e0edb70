import type { Pool } from "./pool.ts";
import type { Relation } from "./relation.ts";

/**
 * The amounts a sentence divides an item into add up to it (61 + 24 + 60 of 145; 8 × 100 of 800). A single amount
 * that is not the whole is a warning: it may be an example. Limit: a part whose number of times nobody says is no
 * basis for a sum.
 */
export function enumerationRelations(pool: Pool): readonly Relation[] {
  const groups = new Map<string, number[]>();
  for (const key of pool.keys("part")) {
    for (const i of pool.about("part", key)) {
      const group = pool.statements[i]?.group ?? key;
      groups.set(group, [...(groups.get(group) ?? []), i]);
    }
  }
  return [...groups.values()].flatMap((parts): Relation[] => {
    const first = pool.statements[parts[0] ?? -1];
    const whole = first === undefined ? null : pool.nearest("amount", first.selection.key, first);
    const times = parts.map((i) => pool.statements[i]?.times);
    if (whole === null || times.some((t) => t === undefined)) return [];
    const terms = [
      ...parts.map((statement, n) => ({ statement, factor: times[n] ?? 1 })),
      { statement: whole, factor: -1 },
    ];
    return [
      {
        kind: "enumeration",
        law: { form: "linear", terms, mode: "zero" },
        code: "sum/enumeration",
        strength: "warning",
        basis: "资金分配的各项之和等于该项目的预算安排规模",
      },
    ];
  });
}
