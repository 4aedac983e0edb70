import type { Explanation } from "./explain-group.ts";
import { membersOf, type Relation } from "./relation.ts";
import { type Candidate, changesAny, type Repair } from "./repair.ts";
import { unlikeliness } from "./slips.ts";

/** Repairs of other explanations that stand where this one stands in the best: of another number, or of its own. */
export function inPlaceOf(
  repair: Candidate,
  best: Explanation,
  explanations: readonly Explanation[],
): readonly Repair[] {
  const kept = new Set(best.filter((c) => c !== repair).flatMap((c) => c.edits.map((e) => e.statement)));
  const own = new Set(repair.edits.map((e) => e.statement));
  const others = explanations
    .flatMap((e) => e.filter((c) => !changesAny(c, kept) && keyOf(c) !== keyOf(repair)))
    .filter(
      (c) =>
        (!changesAny(c, own) && isComparable(c, repair)) ||
        (unlikeliness(c.cause) <= unlikeliness(repair.cause) &&
          c.same >= repair.same &&
          c.exact >= repair.exact),
    );
  return distinct(others);
}

/** A value that is no slip is no rival of one that is. */
function isComparable(other: Candidate, repair: Candidate): boolean {
  return unlikeliness(other.cause) <= Math.max(4, unlikeliness(repair.cause));
}

/** Repairs of all explanations that change a number of these relations. */
export function touchingRepairs(
  relations: readonly Relation[],
  of: readonly number[],
  explanations: readonly Explanation[],
): readonly Candidate[] {
  const members = new Set(of.flatMap((r) => membersOf((relations[r] as Relation).law)));
  return distinct(explanations.flatMap((e) => e.filter((c) => changesAny(c, members))));
}

/** Each repair once, and of one number only the likeliest slip. */
function distinct(repairs: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return repairs.filter(({ edits }) => {
    const key = edits.map((e) => e.statement).join(" ");
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

const keyOf = ({ edits }: Repair): string => edits.map((e) => `${e.statement}=${e.value}`).join(" ");
