import type { Budget } from "./budget.ts";
import type { BudgetProblem } from "./budget-problem.ts";
import { withoutSecretNames } from "./without-secrets.ts";

/**
 * What of a budget with errors a draft can be written from: without the entries that are in error, and of a withheld
 * project nothing beyond its public code. `problems` are those of `validateBudget`; they name everything left out.
 * An entry whose code nobody named stays; one that only lacks detail stays where official tables say what the sums come to.
 * Limit: what is left out is missing from every sum of the draft.
 */
export function draftOf(budget: Budget, problems: readonly BudgetProblem[]): Budget {
  const isWrong = ({ severity, open, draftable }: BudgetProblem): boolean =>
    severity === "error" && draftable !== true && !(open === true && budget.given !== undefined);
  const wrong = new Set(problems.flatMap((problem) => (isWrong(problem) ? [problem.where] : [])));
  const entries = new Set([...wrong].map((where) => /^\w+\[\d+\]/.exec(where)?.[0] ?? where));
  const sound = <Entry>(list: string, all: readonly Entry[]): readonly Entry[] =>
    all.filter((_, i) => !entries.has(`${list}[${i}]`));
  const { withholds, reasonsFrom, given, ownCodes, ...others } = budget;
  const withheld = new Set(budget.projects.flatMap((p) => (p.withheld ? [p.name] : [])));
  const speaksOfWithheld = (key: string): boolean => key.split("/").some((part) => withheld.has(part));
  return withoutSecretNames({
    ...others,
    units: budget.units.filter((_, i) => !wrong.has(`units[${i}].name`)),
    facts: sound("facts", budget.facts),
    projects: budget.projects
      .filter((_, i) => !wrong.has(`projects[${i}]`))
      .map((project) => (project.withheld ? { ...project, fields: {} } : project)),
    sheets: sound("sheets", budget.sheets),
    texts: Object.fromEntries(Object.entries(budget.texts).filter(([key]) => !speaksOfWithheld(key))),
    ...(given === undefined ? {} : { given: sound("given", given) }),
    ...(ownCodes === undefined ? {} : { ownCodes: sound("ownCodes", ownCodes) }),
    ...(withholds === undefined ? {} : { withholds: sound("withholds", withholds) }),
    ...(reasonsFrom === undefined || wrong.has("reasonsFrom") ? {} : { reasonsFrom }),
  });
}
