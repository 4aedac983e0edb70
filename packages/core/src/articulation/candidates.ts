import { commonest, far, feasible, type Interval } from "./feasible.ts";
import { inputsOf, type Relation } from "./relation.ts";
import { type Attempt, type Candidate, judge, likelier } from "./repair.ts";
import { causeOf, slipsOf } from "./slips.ts";
import { isAsked } from "./wishes.ts";

/** Where broken relations agree in no value, what so many of them ask for is tried. */
const mostWanted = 3;

/** So many values of one number are tried further, the likeliest first. */
const mostValues = 3;

/**
 * Other values of a number that put right broken relations it stands in: those one slip away from what is printed,
 * the value most relations ask for, and what one relation (`pivot`) asks for by itself, since where several numbers
 * are wrong the most can be mistaken together. The likeliest first.
 */
export function candidatesFor(attempt: Attempt, statement: number, pivot?: Relation): readonly Candidate[] {
  const { printed } = attempt.statements[statement] ?? {};
  if (printed === undefined || attempt.pinned(statement)) return [];
  const wanted = commonest(wantedOf(attempt, statement)).slice(0, mostWanted);
  const own = pivot === undefined ? [] : askedBy(attempt, statement, pivot);
  const slips = slipsOf(printed);
  const judged = (intervals: readonly Interval[]): readonly Candidate[] => {
    if (intervals.length === 0) return [];
    const values = new Set(intervals.map((interval) => asked(interval, printed.quantum)));
    // In another unit the digits stand for other steps: whether such a value fits is for the relations to say.
    for (const { value, cause } of slips)
      if (cause === "元与万元混用" || isAsked(intervals, value)) values.add(value);
    values.delete(attempt.now(statement));
    return [...values]
      .filter((value) => isSigned(attempt, statement) || value >= 0)
      .map((value) => judge(attempt, { edits: [{ statement, value }], cause: causeOf(printed, value) }))
      .filter((c) => c.mends.length > 0)
      .sort(likelier)
      .slice(0, mostValues);
  };
  const common = judged(wanted);
  const apart = own.filter((o) => wanted.every((w) => w.high < o.low || o.high < w.low));
  return apart.length === 0 ? common : [...common, ...judged(apart)].sort(likelier);
}

/** An amount or a share that is printed without a sign is never made negative: no budget holds less than nothing. */
function isSigned({ statements }: Attempt, statement: number): boolean {
  const { kind, printed } = statements[statement] ?? {};
  return kind === "change" || kind === "rate" || (printed?.value ?? 0) < 0;
}

/** What each broken relation a number stands in would have it be. */
export function wantedOf(attempt: Attempt, statement: number): readonly Interval[] {
  return attempt
    .touching(statement)
    .filter((r) => attempt.broken.has(r))
    .flatMap((r) => {
      const relation = attempt.relations[r];
      return relation === undefined ? [] : askedBy(attempt, statement, relation);
    });
}

function askedBy(attempt: Attempt, statement: number, { law }: Relation): readonly Interval[] {
  const numbers = inputsOf(law).length;
  return feasible(law, attempt.statements, statement, attempt.now, () => {
    attempt.effort.spent += numbers;
  });
}

/** The middle of what is asked for, as the number is printed; its end where the other end is open. */
export function asked({ low, high }: Interval, q: number): number {
  if (high - low >= far * q) return Math.abs(low) < Math.abs(high) ? low : high;
  return low + Math.round((high - low) / 2 / q) * q;
}
