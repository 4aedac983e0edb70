import { publicCode } from "@mingce/core";
import type { RuleInput } from "../rule.ts";
import { type BudgetProject, budgetProjects } from "../target/budget-project.ts";

/** A classified project by its code, with all the money the document states for it. */
export interface ClassifiedProject {
  readonly code: string;
  readonly amount: number;
  readonly projects: readonly BudgetProject[];
}

/**
 * The classified projects of a document, each code once. What the tables print for a code is its money; a text that
 * tells it again, be it under the code with a name behind it, adds nothing.
 */
export function classifiedProjects(input: RuleInput): readonly ClassifiedProject[] {
  const byCode = new Map<string, BudgetProject[]>();
  for (const project of budgetProjects(input)) {
    const code = publicCode.exec(project.key)?.[1]?.toUpperCase();
    if (code !== undefined) byCode.set(code, [...(byCode.get(code) ?? []), project]);
  }
  return [...byCode].map(([code, projects]) => {
    const [listed, told] = [projects.filter(isInTable), projects.filter((p) => !isInTable(p))];
    const thisYear = sumOf(listed.map((p) => p.inTables)) ?? largest(projects.map((p) => p.inText)) ?? 0;
    const carried = sumOf(listed.map((p) => p.carriedIn)) ?? largest(told.map((p) => p.carriedIn)) ?? 0;
    return { code, amount: thisYear + carried, projects };
  });
}

/** True where what was first stated of a project stands in a table. */
function isInTable({ statement }: BudgetProject): boolean {
  return statement.place.table !== null;
}

function sumOf(amounts: readonly (number | null)[]): number | null {
  const stated = amounts.filter((a) => a !== null);
  return stated.length === 0 ? null : stated.reduce((a, b) => a + b, 0);
}

function largest(amounts: readonly (number | null)[]): number | null {
  const stated = amounts.filter((a) => a !== null);
  return stated.length === 0 ? null : Math.max(...stated);
}
