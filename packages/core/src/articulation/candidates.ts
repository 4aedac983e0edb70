import type { Statement } from "../statement/statement.ts";
import { evaluate } from "./evaluate.ts";
import { commonest, feasible, type Interval } from "./feasible.ts";
import { membersOf, type Relation } from "./relation.ts";
import { type Cause, causeOf, slipsOf, unlikeliness } from "./slips.ts";

/** Another value for one printed number. */
export interface Edit {
  readonly statement: number;
  readonly value: number;
  readonly cause: Cause;
}

/** Two prints of one amount have the same digits, while a sum may be off in the last one: so many sums weigh less. */
const sameAmount = 100;

/** An edit with what it does to the relations its number stands in. */
export interface Candidate extends Edit {
  /** Broken relations it puts right and relations it breaks, by index. */
  readonly mends: readonly number[];
  readonly breaks: readonly number[];
  /** How many relations of the number hold with it, and the weight of those that hold to the last digit. */
  readonly holds: number;
  readonly exact: number;
}

/** The printed numbers as they stand while an explanation is looked for. */
export interface Attempt {
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  /** Relations that decide, by the numbers in them. */
  readonly touching: (statement: number) => readonly number[];
  readonly now: (statement: number) => number;
  readonly broken: ReadonlySet<number>;
  /** Counts what is looked at, in printed numbers; the search ends where it grows too large. */
  readonly effort: { spent: number };
}

/** So many values of one number are tried further, the likeliest first. */
const mostValues = 3;

/**
 * Other values of a number that put right broken relations it stands in: those one slip away from what is printed,
 * and the value most relations ask for. The likeliest first.
 */
export function candidatesFor(attempt: Attempt, statement: number): readonly Candidate[] {
  const { kind, printed } = attempt.statements[statement] ?? {};
  if (kind === undefined || printed === undefined) return [];
  const intervals = attempt
    .touching(statement)
    .filter((r) => attempt.broken.has(r))
    .flatMap((r) => intervalOf(attempt, r, statement) ?? []);
  const wanted = commonest(intervals);
  if (wanted === null) return [];
  const { low, high } = wanted.interval;
  const values = new Set([asked(wanted.interval, printed.quantum)]);
  for (const slip of slipsOf(printed)) if (slip.value >= low && slip.value <= high) values.add(slip.value);
  values.delete(attempt.now(statement));
  // An amount or a share that is printed without a sign is never made negative: no budget holds less than nothing.
  const signed = kind === "change" || kind === "rate" || printed.value < 0;
  return [...values]
    .filter((value) => signed || value >= 0)
    .map((value) => judge(attempt, { statement, value, cause: causeOf(printed, value) }))
    .filter((c) => c.mends.length > 0)
    .sort(likelier)
    .slice(0, mostValues);
}

/** The order of candidates for one number: most put right and least broken, then the commonest kind of slip, then to the digit. */
export function likelier(a: Candidate, b: Candidate): number {
  return (
    b.mends.length - b.breaks.length - (a.mends.length - a.breaks.length) ||
    a.breaks.length - b.breaks.length ||
    unlikeliness(a.cause) - unlikeliness(b.cause) ||
    b.exact - a.exact
  );
}

function intervalOf(attempt: Attempt, relation: number, statement: number): Interval | null {
  const law = attempt.relations[relation]?.law;
  if (law === undefined) return null;
  const numbers = membersOf(law).length;
  return feasible(law, attempt.statements, statement, attempt.now, () => {
    attempt.effort.spent += numbers;
  });
}

/** The middle of what is asked for, as the number is printed. */
function asked({ low, high }: Interval, q: number): number {
  return low + Math.round((high - low) / 2 / q) * q;
}

function judge(attempt: Attempt, edit: Edit): Candidate {
  const then = (i: number): number => (i === edit.statement ? edit.value : attempt.now(i));
  const mends: number[] = [];
  const breaks: number[] = [];
  let exact = 0;
  const relations = attempt.touching(edit.statement);
  for (const r of relations) {
    const relation = attempt.relations[r];
    if (relation === undefined) continue;
    attempt.effort.spent += membersOf(relation.law).length;
    const { outcome } = evaluate(relation.law, attempt.statements, then);
    const fails = outcome === "error";
    if (outcome === "consistent") exact += relation.kind === "equal" ? sameAmount : 1;
    if (fails && !attempt.broken.has(r)) breaks.push(r);
    if (!fails && attempt.broken.has(r)) mends.push(r);
  }
  return { ...edit, mends, breaks, holds: relations.length - breaks.length, exact };
}
