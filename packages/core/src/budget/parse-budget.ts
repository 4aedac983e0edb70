import type { Budget } from "./budget.ts";
import type { BudgetProblem } from "./budget-problem.ts";
import { budgetShape } from "./budget-shape.ts";
import { readableBudget } from "./readable-budget.ts";

/** A parsed budget, or why the JSON is none. */
export type ParsedBudget =
  | { readonly budget: Budget; readonly problems: null }
  | { readonly budget: null; readonly problems: readonly BudgetProblem[] };

/**
 * A budget from JSON that somebody else wrote: its shape is checked, its content is not (`validateBudget`).
 * Its texts are as people read them (`readableBudget`). Fields that are not in the format are refused too, so that no typing error goes unnoticed.
 */
export function parseBudget(json: unknown): ParsedBudget {
  const problems = budgetShape.problems(json, "");
  return problems.length === 0
    ? { budget: readableBudget(json as Budget), problems: null }
    : { budget: null, problems };
}
