import { yearBefore } from "../cube/selection.ts";
import type { Statement } from "../statement/statement.ts";
import type { Pool } from "./pool.ts";

/**
 * What is known of a document's numbers from outside it, in any combination; empty where nothing is.
 */
export interface Known {
  /** Numbers known to be right (a person confirmed them, a ledger says the same), by index: never put in doubt. */
  readonly right?: ReadonlySet<number>;
  /** What last year's document states: a number that repeats it was left standing. */
  readonly lastYear?: readonly Statement[];
}

/**
 * The numbers of a document that an exact ledger confirms: `value` is what the ledger has for a statement, in its
 * steps, or null where it has nothing. A number is confirmed where it is the ledger's value rounded as printed.
 */
export function confirmedBy(
  statements: readonly Statement[],
  value: (statement: Statement) => number | null,
): ReadonlySet<number> {
  const confirmed = [...statements.entries()].filter(([, statement]) => {
    const exact = value(statement);
    return exact !== null && Math.abs(exact - statement.printed.value) <= statement.printed.quantum / 2;
  });
  return new Set(confirmed.map(([i]) => i));
}

/**
 * True where a number is what was true last year of the same thing: an amount that last year's document, or this one
 * for last year, prints, or that is this year's less its change; `right` is what it should be.
 */
export function isLastYears(pool: Pool, known: Known, statement: number, right: number): boolean {
  const own = pool.statements[statement];
  if (own === undefined || own.printed.blank || own.printed.value === 0) return false;
  const before = yearBefore(own.selection).key;
  const alike = (value: number): boolean => Math.abs(value - own.printed.value) < own.printed.quantum / 2;
  const printed = (known.lastYear ?? []).filter(
    (s) => s.kind === own.kind && yearBefore(s.selection).key === before,
  );
  if (printed.some((s) => alike(s.printed.value))) return true;
  if (own.kind !== "amount") return false;
  if (pool.about("amount", before).some((i) => alike(pool.statements[i]?.printed.value ?? 0))) return true;
  return pool.about("change", own.selection.key).some((i) => {
    const change = pool.statements[i]?.printed.value ?? 0;
    return change !== 0 && alike(right - change);
  });
}
