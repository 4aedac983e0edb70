import { nameNode } from "../table/label.ts";
import { isPublicCode } from "../text/public-code.ts";
import type { Budget } from "./budget.ts";
import type { BudgetProblem } from "./budget-problem.ts";

/** Stands where a classified project's name would be repeated. */
const unnamed = "（名称略）";

/** The names under which withheld projects are entered though they are no public codes. */
export function secretNames({ projects }: Budget): readonly string[] {
  const names = projects.flatMap(({ name, withheld }) =>
    withheld && !isPublicCode(name) && name.trim() !== "" ? [name] : [],
  );
  // A name that holds another goes first, so that nothing of it is left.
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

/** Problems of a budget without the names of its classified projects, which no message and no place repeats. */
export function withoutSecrets(budget: Budget, problems: readonly BudgetProblem[]): readonly BudgetProblem[] {
  const names = secretNames(budget);
  if (names.length === 0) return problems;
  const cleaned = (text: string): string =>
    names.reduce((left, name) => left.replaceAll(name, unnamed).replaceAll(nameNode(name), unnamed), text);
  return problems.map(({ where, message, ...others }) => ({
    ...others,
    where: cleaned(where),
    message: cleaned(message),
  }));
}

/** A budget with a placeholder wherever the name of a classified project stood. */
export function withoutSecretNames(budget: Budget): Budget {
  const json = secretNames(budget).reduce((text, name, i) => {
    const held = [name, nameNode(name)].map((word) => JSON.stringify(word).slice(1, -1));
    return held.reduce((left, word) => left.replaceAll(word, `特定目标（公开代号${i + 1}待填）`), text);
  }, JSON.stringify(budget));
  return JSON.parse(json) as Budget;
}
