import { asked } from "./candidates.ts";
import type { Line } from "./neighbours.ts";
import type { Attempt, Edit, Repair } from "./repair.ts";
import { causeOf } from "./slips.ts";
import type { Wishes } from "./wishes.ts";

/** One number that a hand wrote wrongly and copied into other cells of its line: all are put right alike. */
export function copiedCells({ now, statements }: Attempt, inDoubt: Line, wishes: Wishes): readonly Repair[] {
  if (!isRow(statements, inDoubt)) return [];
  const alike = new Map<number, number[]>();
  for (const i of inDoubt) if (now(i) !== 0) alike.set(now(i), [...(alike.get(now(i)) ?? []), i]);
  return [...alike.values()].flatMap((cells) => {
    const printed = statements[cells[0] as number]?.printed;
    if (cells.length < 2 || printed === undefined) return [];
    const values = new Set(cells.flatMap((i) => wishes(i).map((w) => asked(w, printed.quantum))));
    return [...values]
      .filter((value) => value > 0 && value !== printed.value)
      .map((value): Repair => {
        const edits = cells.map((statement): Edit => ({ statement, value }));
        return { edits: edits as [Edit, ...Edit[]], cause: causeOf(printed, value) };
      });
  });
}

/** A row of a table: equal numbers below one another, or in a sentence, are no copies of one. */
function isRow(statements: Attempt["statements"], line: Line): boolean {
  const places = line.flatMap((i) => statements[i]?.place ?? []);
  return places.every((p) => p.table !== null) && new Set(places.map((p) => p.address?.row)).size === 1;
}
