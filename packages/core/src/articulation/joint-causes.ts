import { wantedOf } from "./candidates.ts";
import { copiedCells } from "./copied.ts";
import type { Interval } from "./feasible.ts";
import { misplacedCells } from "./misplaced.ts";
import { misplacedRows } from "./misplaced-rows.ts";
import { linesThrough } from "./neighbours.ts";
import { inputsOf, type Relation } from "./relation.ts";
import { type Attempt, type Candidate, judge, type Repair } from "./repair.ts";
import { rescaled } from "./rescaled.ts";
import type { Wishes } from "./wishes.ts";

/** In a line with more numbers in doubt than this nothing is looked for: the line is not what is wrong. */
const mostInDoubt = 60;

/** Relations that one cause of several numbers must put right to be believed: two slips of the hand are likelier than less. */
const least = { two: 2, more: 3 };

/**
 * Single causes that made several numbers wrong: numbers or whole rows that stand in each other's place or one place
 * too far, a number copied through its row, a run of amounts in another unit. Found from what the broken relations
 * want a number to be; each puts right several relations and breaks none.
 */
export function jointCauses(attempt: Attempt): readonly Candidate[] {
  const doubtful = new Set(
    [...attempt.broken].flatMap((r) => inputsOf((attempt.relations[r] as Relation).law)),
  );
  const wanted = new Map<number, readonly Interval[]>();
  const wishes: Wishes = (i) => {
    const known = wanted.get(i) ?? (doubtful.has(i) && !attempt.pinned(i) ? wantedOf(attempt, i) : []);
    wanted.set(i, known);
    return known;
  };
  const found = new Map<string, Candidate>();
  const consider = (repair: Repair): void => {
    const key = keyOf(repair);
    if (found.has(key) || repair.edits.some((e) => attempt.pinned(e.statement))) return;
    const candidate = judge(attempt, repair);
    const needed = repair.edits.length === 2 ? least.two : least.more;
    if (candidate.breaks.length === 0 && candidate.mends.length >= needed) found.set(key, candidate);
  };
  for (const line of linesThrough(attempt.statements, doubtful)) {
    const inDoubt = line.filter((i) => doubtful.has(i));
    if (inDoubt.length < 2 || inDoubt.length > mostInDoubt) continue;
    for (const repair of misplacedCells(attempt, line, inDoubt, wishes)) consider(repair);
    for (const repair of copiedCells(attempt, inDoubt, wishes)) consider(repair);
  }
  for (const repair of misplacedRows(attempt, doubtful, wishes)) consider(repair);
  for (const repair of rescaled(attempt, doubtful, wishes)) consider(repair);
  return [...found.values()];
}

function keyOf({ edits }: Repair): string {
  return edits
    .map((e) => `${e.statement}=${e.value}`)
    .sort()
    .join(" ");
}
