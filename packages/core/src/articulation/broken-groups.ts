import { membersOf, type Relation } from "./relation.ts";

/** Parts broken relations into groups that have no printed number in common: each group has causes of its own. */
export function brokenGroups(
  relations: readonly Relation[],
  broken: readonly number[],
): readonly (readonly number[])[] {
  const groupAt = new Map<number, Set<number>>();
  const groups = new Set<Set<number>>();
  for (const r of broken) {
    const members = membersOf((relations[r] as Relation).law);
    const joined = new Set([r]);
    for (const met of new Set(members.flatMap((m) => groupAt.get(m) ?? []))) {
      for (const other of met) joined.add(other);
      groups.delete(met);
    }
    groups.add(joined);
    for (const g of joined) for (const m of membersOf((relations[g] as Relation).law)) groupAt.set(m, joined);
  }
  return [...groups].map((group) => [...group].sort((a, b) => a - b));
}
