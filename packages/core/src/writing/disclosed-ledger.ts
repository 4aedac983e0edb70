import type { Budget } from "../budget/budget.ts";
import { givenLedger } from "../budget/given-ledger.ts";
import { ledgerBeside, type PriorAmount } from "../budget/ledger-beside.ts";
import { ledgerOf } from "../budget/ledger-of.ts";
import { type PrintedLedger, printedLedger } from "../budget/printed-ledger.ts";
import type { PrintedLastYear } from "../compare/printed-last-year.ts";
import type { Form } from "../form/form.ts";

/** What a disclosure is written from, and what it is held against when it is read back. */
export interface DisclosedLedger extends PrintedLedger {
  /** Every amount of last year asked for so far beside last year's document; none without one. */
  readonly priors: () => readonly PriorAmount[];
}

/**
 * What a budget enters, what official tables state beside it, last year's printed amounts where nothing is entered;
 * rows the policy withholds are in the sums and in no list.
 * Errors: throws for a budget `validateBudget` calls an error.
 */
export function disclosedLedger(budget: Budget, form: Form, lastYear?: PrintedLastYear): DisclosedLedger {
  const entered = ledgerOf(budget, form);
  const own = budget.given === undefined ? entered : givenLedger(entered, budget, form);
  const beside = lastYear === undefined ? null : ledgerBeside(own, lastYear);
  return { ...printedLedger(beside ?? own, budget, form), priors: () => beside?.asked() ?? [] };
}
