import { commonest, feasible, type Interval } from "./feasible.ts";
import { inputsOf } from "./relation.ts";
import { type Attempt, type Candidate, judge, likelier } from "./repair.ts";
import { causeOf, slipsOf } from "./slips.ts";

/** Where broken relations agree in no value, what so many of them ask for is tried. */
const mostWanted = 3;

/** So many values of one number are tried further, the likeliest first. */
const mostValues = 3;

/**
 * Other values of a number that put right broken relations it stands in: those one slip away from what is printed,
 * and the value most relations ask for. The likeliest first.
 */
export function candidatesFor(attempt: Attempt, statement: number): readonly Candidate[] {
  const { kind, printed } = attempt.statements[statement] ?? {};
  if (kind === undefined || printed === undefined || attempt.pinned(statement)) return [];
  const wanted = commonest(wantedOf(attempt, statement)).slice(0, mostWanted);
  if (wanted.length === 0) return [];
  const values = new Set(wanted.map((interval) => asked(interval, printed.quantum)));
  for (const { value } of slipsOf(printed))
    if (wanted.some(({ low, high }) => low <= value && value <= high)) values.add(value);
  values.delete(attempt.now(statement));
  // An amount or a share that is printed without a sign is never made negative: no budget holds less than nothing.
  const signed = kind === "change" || kind === "rate" || printed.value < 0;
  return [...values]
    .filter((value) => signed || value >= 0)
    .map((value) => judge(attempt, { edits: [{ statement, value }], cause: causeOf(printed, value) }))
    .filter((c) => c.mends.length > 0)
    .sort(likelier)
    .slice(0, mostValues);
}

/** What each broken relation a number stands in would have it be. */
export function wantedOf(attempt: Attempt, statement: number): readonly Interval[] {
  return attempt
    .touching(statement)
    .filter((r) => attempt.broken.has(r))
    .flatMap((r) => {
      const law = attempt.relations[r]?.law;
      if (law === undefined) return [];
      const numbers = inputsOf(law).length;
      return feasible(law, attempt.statements, statement, attempt.now, () => {
        attempt.effort.spent += numbers;
      });
    });
}

/** The middle of what is asked for, as the number is printed. */
export function asked({ low, high }: Interval, q: number): number {
  return low + Math.round((high - low) / 2 / q) * q;
}
