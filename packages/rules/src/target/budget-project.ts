import type { Statement } from "@mingce/core";
import { bodyKey, plainName } from "../printed/plain-words.ts";
import { statedAmount } from "../printed/stated-amount.ts";
import type { RuleInput } from "../rule.ts";

/** A project of the budget as the document states it: this year's money in tables and in the text, and carried over. */
export interface BudgetProject {
  readonly unit: string | null;
  readonly name: string;
  readonly key: string;
  readonly inTables: number | null;
  readonly inText: number | null;
  readonly carriedIn: number | null;
  readonly statement: Statement;
}

/** The projects a document states amounts for, each once; runs of projects (subtotals) are none. */
export function budgetProjects({ reading }: RuleInput): readonly BudgetProject[] {
  const found = new Map<string, Mutable>();
  for (const statement of reading.statements) {
    const { regions, cube } = statement.selection;
    const [node, another] = regions["project"] ?? [];
    if (statement.kind !== "amount" || cube !== "budget" || node === undefined || another !== undefined)
      continue;
    if (regions["economic"] !== undefined || statement.printed.blank) continue;
    const source = regions["source"] ?? [];
    const carried = source.length === 1 && source[0] === "carriedIn";
    if (!carried && source.some((s) => s.startsWith("carriedIn"))) continue;
    const project = found.get(node) ?? begin(node, statement);
    found.set(node, project);
    const { value } = statement.printed;
    if (carried) project.carriedIn ??= value;
    else if (statement.place.table === null) project.inText ??= value;
    else if (!project.seen.has(statement.selection.key)) {
      project.seen.add(statement.selection.key);
      project.inTables = (project.inTables ?? 0) + value;
    }
  }
  return [...found.values()];
}

type Mutable = { -readonly [K in keyof BudgetProject]: BudgetProject[K] } & { seen: Set<string> };

function begin(node: string, statement: Statement): Mutable {
  const slash = node.indexOf("/");
  const name = node.slice(slash + 1);
  const unit = slash < 0 ? null : node.slice(0, slash);
  const none = { inTables: null, inText: null, carriedIn: null };
  return { unit, name, key: plainName(name), statement, seen: new Set(), ...none };
}

/** This year's amount of a project: what the tables print, else the text. */
export function amountOf(project: BudgetProject): number | null {
  return project.inTables ?? project.inText;
}

/** Budgets whose projects the form lists nowhere one by one. */
const unlisted = ["governmentManagedFunds", "stateCapitalOperations"] as const;

/** True where all fiscal money of the year is of the general public budget, so every project of it is listed. */
export function listsAllFiscalProjects(input: RuleInput): boolean {
  return unlisted.every((source) => (statedAmount(input, "budget", { source })?.printed.value ?? 0) === 0);
}

/** True where both names of a unit mean one body, or one of them is not known. */
export function sameUnit(a: string | null, b: string | null): boolean {
  return a === null || b === null || bodyKey(a) === bodyKey(b);
}

/** A project's name without what sheets add to it: the year, the unit's name, 项目 and a note in brackets. */
export function nearName(name: string, unit: string | null): string {
  const plain = plainName(name)
    .replace(/^20\d\d年度?/, "")
    .replace(/（[^）]*）$/, "");
  const own = unit === null ? "" : bodyKey(unit);
  return (own !== "" && plain.startsWith(own) ? plain.slice(own.length) : plain).replace(/项目$/, "");
}
