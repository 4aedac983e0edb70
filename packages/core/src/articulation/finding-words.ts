import { scaleOf } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import type { Articulation } from "./articulate.ts";
import { membersOf, type Relation, type Verdict } from "./relation.ts";

/**
 * The relation a finding is named by: one that speaks of the number itself (not of a share forced together with it),
 * figures that must be equal first, then sums, then ratios; of shares the one furthest off.
 */
export function mostTelling(articulation: Articulation, relations: readonly number[], of?: number): number {
  const order = ["enumeration", "equal", "sum", "rate", "share", "change", "nested"];
  const rank = (r: number): number => order.indexOf(articulation.relations[r]?.kind ?? "nested");
  const direct = relations.filter((r) => of === undefined || isMember(articulation, r, of));
  const off = (r: number): number => Math.abs(articulation.verdicts[r]?.difference ?? 0);
  const isShare = (r: number): boolean => articulation.relations[r]?.kind === "share";
  return (direct.length > 0 ? direct : relations).reduce((a, b) =>
    rank(b) < rank(a) || (isShare(a) && isShare(b) && off(b) > off(a)) ? b : a,
  );
}

/** True where a relation speaks of a number, and does not only depend on it. */
export function isMember({ relations }: Articulation, relation: number, statement: number): boolean {
  const law = relations[relation]?.law;
  return law !== undefined && membersOf(law).includes(statement);
}

/** Where the other numbers of a relation stand. */
export function others(
  articulation: Articulation,
  relation: number,
  own: readonly number[],
): readonly Statement["place"][] {
  const law = articulation.relations[relation]?.law;
  const members = law === undefined ? [] : membersOf(law).filter((m) => !own.includes(m));
  return members.slice(0, 12).flatMap((m) => articulation.statements[m]?.place ?? []);
}

/** What rounding may explain, in the unit of a statement; null where there is no limit. */
export function tolerance(verdict: Verdict, statement: Statement): string | null {
  return Number.isFinite(verdict.tolerance)
    ? String(verdict.tolerance / scaleOf(statement.printed.unit))
    : null;
}

const severities = ["info", "warning", "error"] as const;

/** The severity of what breaks several relations: that of the strongest. */
export function strongest({ relations }: Articulation, broken: readonly number[]): Relation["strength"] {
  return broken
    .map((r) => relations[r]?.strength ?? "info")
    .reduce((a, b) => (severities.indexOf(a) > severities.indexOf(b) ? a : b), "info");
}
