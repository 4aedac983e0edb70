import { kindOf, quantum } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import type { Attempt, Edit, Repair } from "./repair.ts";
import { wan } from "./slips.ts";
import { standingOf } from "./standing.ts";
import { isAsked, type Wishes } from "./wishes.ts";

/** Fewer amounts than this are slips of their own. */
const fewest = 2;

/**
 * A table, a section or a paragraph whose amounts are all in another unit than it says (元 under 万元): inside it
 * everything fits, and everything is ten thousand times too large or too small.
 */
export function rescaled(attempt: Attempt, doubtful: ReadonlySet<number>, wishes: Wishes): readonly Repair[] {
  const { now, statements } = attempt;
  return [...stretches(attempt, doubtful).values()].flatMap((amounts) =>
    [(value: number) => value * wan, (value: number) => value / wan].flatMap((scale): Repair[] => {
      const isSeen = (i: number, value: number): boolean => {
        const { unit, decimals } = (statements[i] as Statement).printed;
        return 2 * Math.abs(value) >= quantum(unit, decimals);
      };
      // What would print as zero is asked to be nothing, in whatever unit.
      const asking = amounts.filter((i) => {
        const value = Math.round(scale(now(i)));
        return isSeen(i, value) && isAsked(wishes(i), value);
      });
      if (asking.length < fewest) return [];
      return [amounts, asking].flatMap((some): Repair[] => {
        const edits = some.map(
          (statement): Edit => ({ statement, value: Math.round(scale(now(statement))) }),
        );
        const [first, ...rest] = edits;
        const sound = edits.every((e) => Number.isSafeInteger(e.value));
        return first === undefined || !sound ? [] : [{ edits: [first, ...rest], cause: "元与万元混用" }];
      });
    }),
  );
}

/** The amounts of money that are not zero, by the table, section or paragraph they stand in, where any is in doubt. */
function stretches(
  { statements, now }: Attempt,
  doubtful: ReadonlySet<number>,
): ReadonlyMap<string, readonly number[]> {
  const keysOf = (i: number): readonly string[] => {
    const s = statements[i];
    if (s === undefined || kindOf(s.printed.unit) !== "money" || now(i) === 0) return [];
    const at = standingOf(s);
    if (at === null) return [];
    const paragraph = s.place.table === null ? [at.row] : [];
    return at.list === null ? paragraph : [at.list, ...paragraph];
  };
  const asked = new Set([...doubtful].flatMap(keysOf));
  const found = new Map<string, number[]>();
  for (const i of statements.keys())
    for (const key of keysOf(i)) if (asked.has(key)) found.set(key, [...(found.get(key) ?? []), i]);
  return found;
}
