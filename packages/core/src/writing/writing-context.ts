import type { Budget } from "../budget/budget.ts";
import type { ListedNames } from "../budget/listed-names.ts";
import type { PrintedLedger } from "../budget/printed-ledger.ts";
import type { YearOffset } from "../cube/selection.ts";
import type { Form } from "../form/form.ts";
import { type ResolvedSubject, selectionOf } from "./subject-in-scope.ts";

/** What every step of writing needs: the budget, its form, its exact ledger as far as it is printed, its free texts. */
export interface WritingContext {
  readonly budget: Budget;
  readonly form: Form;
  readonly ledger: PrintedLedger;
  /** The units and projects the budget lists, by their nodes. */
  readonly listed: ListedNames;
  /**
   * The free text of a key (`textKey`), or the placeholder where the budget has none. `change` is what a reason
   * explains, in steps; null for a text that explains no change.
   */
  readonly text: (key: string, change: number | null) => string;
}

/** Stands where the budget has no text yet. */
export const missingText = "（待填）";

/** The exact value of a subject in a year, in the steps of its unit; 0 where nothing can lie in it. */
export function exactValue(context: WritingContext, subject: ResolvedSubject, year: YearOffset): number {
  const selection = selectionOf(subject, year);
  return selection === null ? 0 : context.ledger.value(selection);
}
