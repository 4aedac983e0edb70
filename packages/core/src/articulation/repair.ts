import type { Statement } from "../statement/statement.ts";
import { evaluate } from "./evaluate.ts";
import { inputsOf, type Relation } from "./relation.ts";
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
  /** The weight of relations that hold to the last digit with it, less of those that do without it. */
  readonly exact: number;
}

/** The printed numbers as they stand while an explanation is looked for. */
export interface Attempt {
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  /** Relations that decide, by the numbers in them. */
  readonly touching: (statement: number) => readonly number[];
  /** Numbers known to be right: they are never changed. */
  readonly pinned: (statement: number) => boolean;
  readonly now: (statement: number) => number;
  readonly broken: ReadonlySet<number>;
  /** Repairs of several numbers at once that the layout suggests. */
  readonly misplaced: readonly Candidate[];
  /** Counts what is looked at, in printed numbers; the search ends where it grows too large. */
  readonly effort: { spent: number };
}

/** Two prints of one amount have the same digits, while a sum may be off in the last one: so many sums weigh less. */
const sameAmount = 100;

/** What a repair does to the relations its numbers stand in. */
export function judge(attempt: Attempt, repair: Repair): Candidate {
  const { relations, statements, broken, touching, now, effort } = attempt;
  const changed = new Map(repair.edits.map((e) => [e.statement, e.value]));
  const then = (i: number): number => changed.get(i) ?? now(i);
  const met =
    repair.edits.length === 1
      ? touching(repair.edits[0].statement)
      : [...new Set(repair.edits.flatMap((e) => touching(e.statement)))];
  const mends: number[] = [];
  const breaks: number[] = [];
  let exact = 0;
  for (const r of met) {
    const { law, kind } = relations[r] as Relation;
    effort.spent += 2 * inputsOf(law).length;
    const weight = kind === "equal" ? sameAmount : 1;
    const { outcome } = evaluate(law, statements, then);
    if (outcome === "consistent") exact += weight;
    if (!broken.has(r) && evaluate(law, statements, now).outcome === "consistent") exact -= weight;
    const fails = outcome === "error";
    if (fails && !broken.has(r)) breaks.push(r);
    if (!fails && broken.has(r)) mends.push(r);
  }
  return { ...repair, mends, breaks, holds: met.length - breaks.length, exact };
}

/** The order of candidates: most put right and least broken, then the commonest kind of slip, then to the digit. */
export function likelier(a: Candidate, b: Candidate): number {
  return (
    b.mends.length - b.breaks.length - (a.mends.length - a.breaks.length) ||
    a.breaks.length - b.breaks.length ||
    unlikeliness(a.cause) - unlikeliness(b.cause) ||
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
