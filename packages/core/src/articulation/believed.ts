import { evaluate } from "./evaluate.ts";
import type { Explanation } from "./explain-group.ts";
import type { OmittedRow } from "./omitted-row.ts";
import { isBound, type Relation } from "./relation.ts";
import type { Attempt, Candidate } from "./repair.ts";
import { unlikeliness } from "./slips.ts";

/** True where no other explanation does without the number, or only ones that are no slips while this one is. */
export function isNamed(best: Explanation, others: readonly Explanation[]): boolean {
  const cost = (e: Explanation): number => e.reduce((sum, c) => sum + unlikeliness(c.cause), 0);
  return others.every((other) => cost(other) > cost(best));
}

/**
 * False for a value that only bounds ask for (part not larger than whole) and nothing plausible speaks for. Where the
 * search came to no end (`beside`: all repairs of its explanation) everything the number stands in has to hold in the
 * end as well, and for a value that is no slip and stands nowhere else more than a single relation has to ask for it.
 */
export function isFounded(attempt: Attempt, repair: Candidate, beside: Explanation | null): boolean {
  const { relations, statements, touching, broken, now } = attempt;
  const isExact = (r: number): boolean => !isBound((relations[r] as Relation).law);
  if (repair.edits.length > 1) return true;
  if (!repair.mends.some(isExact)) return repair.speaking > 0;
  if (beside === null) return true;
  const changed = new Map(beside.flatMap((c) => c.edits.map((e) => [e.statement, e.value])));
  const then = (i: number): number => changed.get(i) ?? now(i);
  const own = touching(repair.edits[0].statement).filter((r) => broken.has(r));
  const held = own.filter(
    (r) => evaluate((relations[r] as Relation).law, statements, then).outcome !== "error",
  );
  if (held.length < own.length) return false;
  return repair.same > 0 || unlikeliness(repair.cause) === 1 || held.filter(isExact).length > 1;
}

/** A row left out is likelier than numbers that are no slips of the hand; one that is known elsewhere also than two slips. */
export function isLikelier(row: OmittedRow, best: Explanation): boolean {
  if (best.length === 0 || best.some((c) => unlikeliness(c.cause) > unlikeliness("漏列一行"))) return true;
  return best.length > 1 && row.row !== null;
}
