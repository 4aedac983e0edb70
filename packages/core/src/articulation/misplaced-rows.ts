import type { Attempt, Edit, Repair } from "./repair.ts";
import { standingOf } from "./standing.ts";
import { isAsked, type Wishes } from "./wishes.ts";

/** Among more rows in doubt than this nothing is looked for: a row is not what is wrong. */
const mostRows = 40;

/** A printed row, or the sentences of one paragraph: its numbers by column, or by kind and order. */
type Row = ReadonlyMap<string, number>;

/**
 * Whole rows of a table, or sentences of a section, that stand in each other's place or one row too far: inside the
 * row everything fits, so no number of it can be blamed alone.
 */
export function misplacedRows(
  attempt: Attempt,
  doubtful: ReadonlySet<number>,
  wishes: Wishes,
): readonly Repair[] {
  return blocksOf(attempt, doubtful).flatMap((rows) => [
    ...swappedRows(attempt, rows, wishes),
    ...shiftedRows(attempt, rows, wishes),
  ]);
}

/** The rows of each table and section in which numbers are in doubt, in printed order. */
function blocksOf({ statements }: Attempt, doubtful: ReadonlySet<number>): readonly (readonly Row[])[] {
  const standing = (i: number) => {
    const s = statements[i];
    return s === undefined ? null : standingOf(s);
  };
  const inDoubt = new Set([...doubtful].flatMap((i) => standing(i)?.row ?? []));
  const blocks = new Map<string, Map<string, Map<string, number>>>();
  for (const i of statements.keys()) {
    const at = standing(i);
    if (at === null || at.list === null || !inDoubt.has(at.row)) continue;
    const rows = blocks.get(at.list) ?? new Map<string, Map<string, number>>();
    blocks.set(at.list, rows);
    const row = rows.get(at.row) ?? new Map<string, number>();
    rows.set(at.row, row);
    let column = at.column ?? "";
    for (let n = 2; row.has(column); n++) column = `${at.column} ${n}`;
    row.set(column, i);
  }
  return [...blocks.values()].flatMap((rows) =>
    rows.size < 2 || rows.size > mostRows ? [] : [[...rows.values()]],
  );
}

function swappedRows(attempt: Attempt, rows: readonly Row[], wishes: Wishes): readonly Repair[] {
  const { now } = attempt;
  return rows.flatMap((a, n) =>
    rows.slice(n + 1).flatMap((b): Repair[] => {
      const pairs = [...a].flatMap(([column, i]) => {
        const j = b.get(column);
        return j === undefined || now(i) === now(j) ? [] : [[i, j] as const];
      });
      if (pairs.length < 2) return [];
      const asking = pairs.filter(([i, j]) => isAsked(wishes(i), now(j)) || isAsked(wishes(j), now(i)));
      if (asking.length === 0) return [];
      return [pairs, asking].flatMap((some) => {
        const edits = some.flatMap(([i, j]): Edit[] => [
          { statement: i, value: now(j) },
          { statement: j, value: now(i) },
        ]);
        const [first, ...rest] = edits;
        return first === undefined || rest.length < 2
          ? []
          : [{ edits: [first, ...rest], cause: "两行数字互换" }];
      });
    }),
  );
}

/** Runs of rows in which each should print what the next one does (`step` 1) or the one before it (-1). */
function shiftedRows(attempt: Attempt, rows: readonly Row[], wishes: Wishes): readonly Repair[] {
  const { now } = attempt;
  return [1, -1].flatMap((step) => {
    const ordered = step === 1 ? rows : [...rows].reverse();
    const takesNext = (n: number): boolean => {
      const [row, next] = [ordered[n], ordered[n + 1]];
      return (
        next !== undefined &&
        [...(row ?? [])].some(([column, i]) => {
          const j = next.get(column);
          return j !== undefined && now(i) !== now(j) && isAsked(wishes(i), now(j));
        })
      );
    };
    const found: Repair[] = [];
    for (let from = 0; from < ordered.length; from++) {
      if (!takesNext(from)) continue;
      let to = from;
      while (takesNext(to)) to++;
      // What the last row of the run should print went to the first one where the rows were turned round.
      const run = ordered.slice(from, to + 1);
      const edits = run.flatMap((row, n) => movedInto(attempt, row, run[n + 1] ?? (run[0] as Row)));
      const [first, ...rest] = edits;
      if (first !== undefined && run.length > 2)
        found.push({ edits: [first, ...rest], cause: "数字错位一行" });
      from = to;
    }
    return found;
  });
}

function movedInto({ now }: Attempt, row: Row, from: Row): readonly Edit[] {
  return [...row].flatMap(([column, i]): Edit[] => {
    const j = from.get(column);
    return j === undefined || now(i) === now(j) ? [] : [{ statement: i, value: now(j) }];
  });
}
