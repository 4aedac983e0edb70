import type { Budget } from "../budget/budget.ts";
import type { ListedNames } from "../budget/listed-names.ts";
import type { PrintedLedger } from "../budget/printed-ledger.ts";
import type { YearOffset } from "../cube/selection.ts";
import type { Form } from "../form/form.ts";
import type { AskedText } from "./needed-text.ts";
import { type ResolvedSubject, selectionOf } from "./subject-in-scope.ts";

/** What every step of writing needs: the budget, its form, its exact ledger as far as it is printed, its free texts. */
export interface WritingContext {
  readonly budget: Budget;
  readonly form: Form;
  readonly ledger: PrintedLedger;
  /** The units and projects the budget lists, by their nodes. */
  readonly listed: ListedNames;
  /**
   * The free text asked for, or the placeholder where the budget has none; null where it has none and none is demanded,
   * so that the clause which would hold it is left out.
   */
  readonly text: (asked: AskedText) => string | null;
}

/** Stands where the budget has no text yet. */
export const missingText = "（待填）";

/** The exact value of a subject in a year, in the steps of its unit; 0 where nothing can lie in it. */
export function exactValue(context: WritingContext, subject: ResolvedSubject, year: YearOffset): number {
  const selection = selectionOf(subject, year);
  return selection === null ? 0 : context.ledger.value(selection);
}

/** False where nobody knows what a subject comes to in a year. */
export function knows({ ledger }: WritingContext, subject: ResolvedSubject, year: YearOffset): boolean {
  const selection = selectionOf(subject, year);
  return selection === null || ledger.knows(selection);
}

/** True where a subject is known to come to nothing in a year. */
export function isNothing(context: WritingContext, subject: ResolvedSubject, year: YearOffset): boolean {
  return exactValue(context, subject, year) === 0 && knows(context, subject, year);
}

/** False where nobody knows what a subject comes to in this year or the last, so that they cannot be compared. */
export function knowsBoth(context: WritingContext, subject: ResolvedSubject): boolean {
  return knows(context, subject, 0) && knows(context, subject, -1);
}
