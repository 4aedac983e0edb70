import type { Statement } from "../statement/statement.ts";
import { standingOf } from "./standing.ts";

/** Numbers one after the other as printed, between which a hand can slip. */
export type Line = readonly number[];

/**
 * The printed rows, the columns of a table, the sentences and the sections that hold at least one of these numbers, each with all
 * its numbers in order. Limit: two numbers at least.
 */
export function linesThrough(
  statements: readonly Statement[],
  numbers: ReadonlySet<number>,
): readonly Line[] {
  const wanted = new Set([...numbers].flatMap((i) => keysOf(statements[i])));
  const lines = new Map<string, number[]>();
  statements.forEach((statement, i) => {
    for (const key of keysOf(statement)) {
      if (!wanted.has(key)) continue;
      const line = lines.get(key);
      if (line === undefined) lines.set(key, [i]);
      else line.push(i);
    }
  });
  const order = (i: number): number => {
    const address = statements[i]?.place.address;
    return address?.cell === undefined ? (address?.start ?? 0) : address.cell;
  };
  return [...lines]
    .filter(([, line]) => line.length > 1)
    .map(([key, line]) =>
      key.startsWith("column") || key.startsWith("section")
        ? line
        : line.sort((a, b) => order(a) - order(b) || a - b),
    );
}

/** Lines of a number: its row or sentence, and its column or section, each among those of its kind and unit. */
function keysOf(statement: Statement | undefined): readonly string[] {
  const standing = statement === undefined ? null : standingOf(statement);
  if (statement === undefined || standing === null) return [];
  const { list, row, column } = standing;
  const of = `${statement.kind} ${statement.printed.unit}`;
  const along = `${row} ${of}`;
  return list === null || column === null ? [along] : [along, `${down} ${list} ${column} ${of}`];
}

/** What begins the key of a line that runs over several rows. */
const down = "down";
