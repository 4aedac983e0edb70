import { type Selection, select } from "../cube/selection.ts";
import type { Form } from "../form/form.ts";
import { scaleOf } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import type { Ledger } from "./ledger.ts";

/**
 * What a ledger says of the thing a statement speaks of, exact, in the steps of the statement; null where it says
 * nothing of the kind (a part of an allocation, which is words of the budget).
 */
export function ledgerSays(statement: Statement, ledger: Ledger, form: Form): number | null {
  const now = ledger.value(statement.selection);
  if (statement.kind === "amount") return now;
  if (statement.kind === "part") return null;
  if (statement.kind === "share") {
    const whole = statement.of === undefined ? 0 : ledger.value(statement.of);
    return whole === 0 ? 0 : (now / whole) * percent;
  }
  const change = now - ledger.value(yearBefore(statement.selection, form));
  if (statement.kind === "change") return change;
  return rateOf(change, now - change);
}

const percent = 100 * scaleOf("percent");

/** From nothing a rise is 100 % (domain.md §8). */
function rateOf(change: number, prior: number): number {
  if (change === 0) return 0;
  return prior === 0 ? Math.sign(change) * percent : (change / prior) * percent;
}

function yearBefore(selection: Selection, form: Form): Selection {
  const cube = form.cubes[selection.cube];
  const before = cube === undefined ? null : select(cube, selection.regions, { year: -1 });
  if (before === null) throw new Error(`${selection.key} has no year before.`);
  return before;
}
