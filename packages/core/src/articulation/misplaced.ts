import { asked, wantedOf } from "./candidates.ts";
import type { Interval } from "./feasible.ts";
import { type Line, linesThrough } from "./neighbours.ts";
import { inputsOf, type Relation } from "./relation.ts";
import { type Attempt, type Candidate, type Edit, judge, type Repair } from "./repair.ts";

/** In a line with more numbers in doubt than this nothing is looked for: the line is not what is wrong. */
const mostInDoubt = 60;

/** So many values are tried for the number that was lost at the end of a shifted run. */
const mostLost = 3;

/** Relations a swap, and a shift, must put right to be believed: two slips of the hand are likelier than less. */
const least = { swap: 2, shift: 3 };

/**
 * Numbers of one row, column or sentence that stand in each other's place, or that all stand one place too far: each
 * is a single cause. Found from what the broken relations want of a number: to be what its neighbour prints.
 */
export function misplacedIn(attempt: Attempt): readonly Candidate[] {
  const doubtful = new Set(
    [...attempt.broken].flatMap((r) => inputsOf((attempt.relations[r] as Relation).law)),
  );
  const wanted = new Map<number, readonly Interval[]>();
  const wishes = (i: number): readonly Interval[] => {
    const known = wanted.get(i) ?? (doubtful.has(i) && !attempt.pinned(i) ? wantedOf(attempt, i) : []);
    wanted.set(i, known);
    return known;
  };
  const seen = new Set<string>();
  return linesThrough(attempt.statements, doubtful).flatMap((line) => {
    const inDoubt = line.filter((i) => doubtful.has(i));
    if (inDoubt.length < 2 || inDoubt.length > mostInDoubt) return [];
    const repairs = [...swaps(attempt, inDoubt, wishes), ...shifts(attempt, line, wishes)];
    return repairs.flatMap((repair) => {
      const key = keyOf(repair.edits);
      if (seen.has(key)) return [];
      seen.add(key);
      const candidate = judge(attempt, repair);
      const needed = repair.edits.length === 2 ? least.swap : least.shift;
      return candidate.breaks.length === 0 && candidate.mends.length >= needed ? [candidate] : [];
    });
  });
}

type Wishes = (statement: number) => readonly Interval[];

const includes = (intervals: readonly Interval[], value: number): boolean =>
  intervals.some(({ low, high }) => low <= value && value <= high);

function swaps({ now, statements }: Attempt, line: Line, wishes: Wishes): readonly Repair[] {
  const isBlank = (i: number): boolean => statements[i]?.printed.blank ?? false;
  return line.flatMap((a, n) =>
    line.slice(n + 1).flatMap((b): Repair[] => {
      const [ours, theirs] = [now(a), now(b)];
      if (ours === theirs || !includes(wishes(a), theirs) || !includes(wishes(b), ours)) return [];
      const cause = isBlank(a) || isBlank(b) ? "填错位置" : "两处数字互换";
      return [{ edits: [edit(a, theirs), edit(b, ours)], cause }];
    }),
  );
}

/** Runs of a line in which each number should be the next one's (`step` 1) or the one before it (-1). */
function shifts(attempt: Attempt, line: Line, wishes: Wishes): readonly Repair[] {
  const { now } = attempt;
  return [1, -1].flatMap((step) => {
    const ordered = step === 1 ? line : [...line].reverse();
    const takesNext = (n: number): boolean => {
      const [i, next] = [ordered[n] ?? -1, ordered[n + 1]];
      return next !== undefined && (now(i) === now(next) || includes(wishes(i), now(next)));
    };
    const found: Repair[] = [];
    for (let from = 0; from < ordered.length; from++) {
      if (!takesNext(from)) continue;
      let to = from;
      while (takesNext(to)) to++;
      found.push(...runEnding(attempt, ordered.slice(from, to + 1), wishes));
      from = to;
    }
    return found;
  });
}

/** A run with its last number: what the first one prints went there, or it is lost and must be what is asked for. */
function runEnding({ now, statements }: Attempt, run: Line, wishes: Wishes): readonly Repair[] {
  const last = run.at(-1) as number;
  const moved = run.slice(0, -1).map((i, n) => edit(i, now(run[n + 1] as number)));
  const q = statements[last]?.printed.quantum ?? 1;
  const lost = wishes(last).map((interval) => asked(interval, q));
  return [...new Set([now(run[0] as number), ...lost])].slice(0, 1 + mostLost).flatMap((value): Repair[] => {
    const [first, ...rest] = [...moved, edit(last, value)].filter((e) => e.value !== now(e.statement));
    return first === undefined || rest.length < 2 ? [] : [{ edits: [first, ...rest], cause: "数字错位一格" }];
  });
}

const edit = (statement: number, value: number): Edit => ({ statement, value });

function keyOf(edits: readonly Edit[]): string {
  return edits
    .map((e) => `${e.statement}=${e.value}`)
    .sort()
    .join(" ");
}
