import type { Statement } from "../statement/statement.ts";
import { feasible } from "./feasible.ts";
import type { Relation } from "./relation.ts";
import type { Candidate } from "./repair.ts";
import { slipsOf, unlikeliness } from "./slips.ts";

/** A value that no other print shows is certain in so narrow a stretch only, in last digits. */
const narrow = 100;

/**
 * True where what a repair puts in place of one number follows: another place prints it, or of all values the mended
 * relations leave open it alone is a slip of the hand and something plausible speaks for it. Several numbers of one cause
 * confirm each other. `now` holds what all repairs have put right.
 */
export function isCertain(
  relations: readonly Relation[],
  statements: readonly Statement[],
  { edits: [edit, more], mends, same, speaking, cause }: Candidate,
  now: (statement: number) => number,
): boolean {
  if (more !== undefined || same > 0) return true;
  const { printed } = statements[edit.statement] as Statement;
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const r of mends) {
    const { law } = relations[r] as Relation;
    const around = feasible(law, statements, edit.statement, now).find(
      (f) => f.low <= edit.value && edit.value <= f.high,
    );
    if (around === undefined) continue;
    [low, high] = [Math.max(low, around.low), Math.min(high, around.high)];
  }
  if (high - low <= printed.quantum * 2) return true;
  if (speaking <= 0) return false;
  const slips = slipsOf(printed).filter(
    (s) => low <= s.value && s.value <= high && unlikeliness(s.cause) <= unlikeliness(cause),
  );
  return slips.length === 1 && high - low <= printed.quantum * narrow;
}
