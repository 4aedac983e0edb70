import type { RuleInput } from "../rule.ts";
import { type BudgetProject, budgetProjects } from "../target/budget-project.ts";

/** How a classified project is called in print: 特定目标 and its public code (domain.md §7); 特定目标类项目 is any. */
export const classifiedName = /特定目标\s*([0-9A-Z]{6,12})(?![0-9A-Za-z.年])/;

/** A classified project by its code, with all the money the document states for it. */
export interface ClassifiedProject {
  readonly code: string;
  readonly amount: number;
  readonly projects: readonly BudgetProject[];
}

/** The classified projects of a document, each code once. */
export function classifiedProjects(input: RuleInput): readonly ClassifiedProject[] {
  const byCode = new Map<string, BudgetProject[]>();
  for (const project of budgetProjects(input)) {
    const code = classifiedName.exec(project.key)?.[1]?.toUpperCase();
    if (code !== undefined) byCode.set(code, [...(byCode.get(code) ?? []), project]);
  }
  return [...byCode].map(([code, projects]) => {
    const sums = projects.map((p) => (p.inTables ?? p.inText ?? 0) + (p.carriedIn ?? 0));
    return { code, amount: sums.reduce((a, b) => a + b, 0), projects };
  });
}
