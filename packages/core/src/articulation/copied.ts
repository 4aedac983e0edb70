import { asked } from "./candidates.ts";
import type { Line } from "./neighbours.ts";
import type { Attempt, Edit, Repair } from "./repair.ts";
import { causeOf } from "./slips.ts";
import type { Wishes } from "./wishes.ts";

/** One number that a hand wrote wrongly and copied into other cells of its line: all are put right alike. */
export function copiedCells({ now, statements }: Attempt, inDoubt: Line, wishes: Wishes): readonly Repair[] {
  const alike = new Map<number, number[]>();
  for (const i of inDoubt) {
    const place = statements[i]?.place;
    if (place?.table === null || place === undefined || now(i) === 0 || isOfColumn(statements, inDoubt))
      continue;
    alike.set(now(i), [...(alike.get(now(i)) ?? []), i]);
  }
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

/** Equal numbers below one another are no copies of one. */
function isOfColumn(statements: Attempt["statements"], line: Line): boolean {
  const rows = new Set(line.map((i) => statements[i]?.place.address?.row));
  return rows.size > 1;
}
