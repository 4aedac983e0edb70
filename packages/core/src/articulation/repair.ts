import type { Statement } from "../statement/statement.ts";
import { evaluate } from "./evaluate.ts";
import { inputsOf, isOfOneThing, type Relation } from "./relation.ts";
import { type Cause, unlikeliness } from "./slips.ts";

/** Another value for one printed number, in the steps of its unit. */
export interface Edit {
  readonly statement: number;
  readonly value: number;
}

/** What one cause has done: a number to put right, or the several that were swapped or moved together. */
export interface Repair {
  readonly edits: readonly [Edit, ...Edit[]];
  readonly cause: Cause;
}

/** A repair with what it does to the relations its numbers stand in. */
export interface Candidate extends Repair {
  /** Broken relations it puts right and relations it breaks, by index. */
  readonly mends: readonly number[];
  readonly breaks: readonly number[];
  /** How many relations of its numbers hold with it. */
  readonly holds: number;
  /** Prints of the same amount it agrees with to the last digit, less those it agrees with as it stands. */
  readonly same: number;
  /** How far it is from these prints, together, in steps. */
  readonly apart: number;
  /** Sums, shares and rates that hold to the last digit with it, less those that do as it stands. */
  readonly exact: number;
  /** Plausible relations that hold with it and do not as it stands. */
  readonly speaking: number;
}

/** The printed numbers as they stand while an explanation is looked for. */
export interface Attempt {
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  /** Relations that decide, by the numbers in them. */
  readonly touching: (statement: number) => readonly number[];
  /** Relations that are only plausible, by the numbers in them. */
  readonly plausible: (statement: number) => readonly number[];
  /** Numbers known to be right: they are never changed. */
  readonly pinned: (statement: number) => boolean;
  readonly now: (statement: number) => number;
  readonly broken: ReadonlySet<number>;
  /** Repairs of several numbers at once that the layout suggests. */
  readonly joint: readonly Candidate[];
  /** Counts what is looked at, in printed numbers; the search ends where it grows too large. */
  readonly effort: { spent: number };
}

/** What a repair does to the relations its numbers stand in. */
export function judge(attempt: Attempt, repair: Repair): Candidate {
  const { relations, statements, broken, touching, plausible, now, effort } = attempt;
  const changed = new Map(repair.edits.map((e) => [e.statement, e.value]));
  const then = (i: number): number => changed.get(i) ?? now(i);
  const met = metBy(repair, touching);
  const mends: number[] = [];
  const breaks: number[] = [];
  const gained = { same: 0, exact: 0 };
  let apart = 0;
  for (const r of met) {
    const { law } = relations[r] as Relation;
    effort.spent += 2 * inputsOf(law).length;
    const which = isOfOneThing(law) ? "same" : "exact";
    const { outcome, difference } = evaluate(law, statements, then);
    if (which === "same") apart += Math.abs(difference);
    if (outcome === "consistent") gained[which]++;
    if (!broken.has(r) && evaluate(law, statements, now).outcome === "consistent") gained[which]--;
    const fails = outcome === "error";
    if (fails && !broken.has(r)) breaks.push(r);
    if (!fails && broken.has(r)) mends.push(r);
  }
  const speaking = metBy(repair, plausible).reduce((sum, r) => {
    const { law } = relations[r] as Relation;
    const holds = (values: typeof now): number =>
      evaluate(law, statements, values).outcome === "error" ? 0 : 1;
    effort.spent += 2 * inputsOf(law).length;
    return sum + holds(then) - holds(now);
  }, 0);
  return { ...repair, mends, breaks, holds: met.length - breaks.length, ...gained, apart, speaking };
}

function metBy({ edits }: Repair, touching: Attempt["touching"]): readonly number[] {
  return edits.length === 1
    ? touching(edits[0].statement)
    : [...new Set(edits.flatMap((e) => touching(e.statement)))];
}

/**
 * The order of candidates: most put right and least broken, then what another place prints, then the commonest kind of
 * slip, then what is plausible, then to the digit.
 */
export function likelier(a: Candidate, b: Candidate): number {
  return (
    b.mends.length - b.breaks.length - (a.mends.length - a.breaks.length) ||
    a.breaks.length - b.breaks.length ||
    b.same - a.same ||
    a.apart - b.apart ||
    unlikeliness(a.cause) - unlikeliness(b.cause) ||
    b.speaking - a.speaking ||
    b.exact - a.exact
  );
}

/** The attempt with one cause put right. */
export function withRepair(attempt: Attempt, repair: Candidate): Attempt {
  const broken = new Set(attempt.broken);
  for (const r of repair.mends) broken.delete(r);
  for (const r of repair.breaks) broken.add(r);
  const changed = new Map(repair.edits.map((e) => [e.statement, e.value]));
  return { ...attempt, broken, now: (i) => changed.get(i) ?? attempt.now(i) };
}

/** True where the repair changes one of these numbers. */
export function changesAny(repair: Repair, statements: ReadonlySet<number>): boolean {
  return repair.edits.some((e) => statements.has(e.statement));
}
