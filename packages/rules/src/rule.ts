import type { Articulation, Finding, Form, Reading, Severity } from "@mingce/core";
import { isInScope, type Scope } from "./scope.ts";

/** What a rule looks at: everything read from one document of a known form, and how its numbers articulate. */
export interface RuleInput {
  readonly reading: Reading;
  readonly form: Form;
  readonly articulation: Articulation;
}

/**
 * What a rule came to. `not-applicable`: the document has nothing the rule speaks of; `not-enough-data`: it has, but
 * what is needed to judge is missing. Neither is ever counted as passed.
 */
export type RuleOutcome =
  | { readonly outcome: "passed" | "not-applicable" | "not-enough-data" }
  | { readonly outcome: "failed"; readonly findings: readonly Finding[] };

/**
 * One check that is not arithmetic: one file, one id. `id` is the code of its findings, stable for ever. What it is shown
 * on stands beside it (`x.examples.ts` beside `x.ts`).
 */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What it demands, one Chinese sentence. */
  readonly title: string;
  /** The law, article or form note it rests on. */
  readonly basis: string;
  readonly scope: Scope;
  readonly judge: (input: RuleInput) => RuleOutcome;
}

/** What a rule comes to: of a disclosure outside its scope nothing, `not-applicable`. */
export function judge(rule: Rule, input: RuleInput): RuleOutcome {
  const { form, reading } = input;
  return isInScope(rule.scope, form, reading.identity.year)
    ? rule.judge(input)
    : { outcome: "not-applicable" };
}

/** Passed where nothing was found, failed otherwise. */
export function outcomeOf(findings: readonly Finding[]): RuleOutcome {
  return findings.length === 0 ? { outcome: "passed" } : { outcome: "failed", findings };
}
