import { asked } from "./candidates.ts";
import type { Line } from "./neighbours.ts";
import type { Attempt, Edit, Repair } from "./repair.ts";
import { isAsked, type Wishes } from "./wishes.ts";

/** So many values are tried for the number that was lost at the end of a shifted run. */
const mostLost = 3;

/** Numbers of one line that stand in each other's place, or that all stand one place too far. */
export function misplacedCells(
  attempt: Attempt,
  line: Line,
  inDoubt: Line,
  wishes: Wishes,
): readonly Repair[] {
  return [...swaps(attempt, inDoubt, wishes), ...shifts(attempt, line, wishes)];
}

function swaps({ now, statements }: Attempt, line: Line, wishes: Wishes): readonly Repair[] {
  const isBlank = (i: number): boolean => statements[i]?.printed.blank ?? false;
  return line.flatMap((a, n) =>
    line.slice(n + 1).flatMap((b): Repair[] => {
      const [ours, theirs] = [now(a), now(b)];
      if (ours === theirs || !isAsked(wishes(a), theirs) || !isAsked(wishes(b), ours)) return [];
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
      return next !== undefined && (now(i) === now(next) || isAsked(wishes(i), now(next)));
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
