/**
 * What is wrong with a budget before anything is written from it: a value, never thrown.
 * error: nothing correct can be written; warning: a document can be written, and somebody has to look at it.
 */
export interface BudgetProblem {
  readonly severity: "error" | "warning";
  /** Path in the budget's JSON ("facts[3].at.function"). */
  readonly where: string;
  /** Chinese, full sentences: what, where, what to do. */
  readonly message: string;
  /** True for an entry that is right as far as it goes and lacks detail; absent for any other problem. */
  readonly open?: true;
  /** True for an error a draft prints its entry in spite of, as far as it is known; absent for any other problem. */
  readonly draftable?: true;
}

/** An error at a place of the budget. */
export function budgetError(where: string, message: string): BudgetProblem {
  return { severity: "error", where, message };
}

/** An error at a place of the budget where something is right as far as it goes and lacks detail. */
export function budgetOpen(where: string, message: string): BudgetProblem {
  return { severity: "error", where, message, open: true };
}

/** A warning at a place of the budget. */
export function budgetWarning(where: string, message: string): BudgetProblem {
  return { severity: "warning", where, message };
}

/** An error at a place of the budget that a draft prints all the same: what is wrong is a name, not an amount. */
export function budgetNameless(where: string, message: string): BudgetProblem {
  return { severity: "error", where, message, draftable: true };
}
