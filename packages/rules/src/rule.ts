import type { Articulation, Finding, Form, Reading, Severity } from "@mingce/core";
import { isInScope, type Scope } from "./scope.ts";

/** What a rule of printed words looks at: what was read from one document, whether or not its form is known. */
export interface PrintedInput {
  readonly reading: Reading;
}

/** What a rule of a form looks at: everything read from one document of a known form, and how its numbers articulate. */
export interface RuleInput extends PrintedInput {
  readonly form: Form;
  readonly articulation: Articulation;
}

/** A document to be judged; `form` is null where none was recognised. */
export interface JudgedInput extends PrintedInput {
  readonly form: Form | null;
  readonly articulation: Articulation;
}

/**
 * What a rule came to. `not-applicable`: the document has nothing the rule speaks of; `not-enough-data`: it has, but
 * what is needed to judge is missing. Neither is ever counted as passed.
 */
export type RuleOutcome =
  | { readonly outcome: "passed" | "not-applicable" | "not-enough-data" }
  | { readonly outcome: "failed"; readonly findings: readonly Finding[] };

/** What every rule says of itself. `id` is the code of its findings, stable for ever. */
interface Stated {
  readonly id: string;
  readonly severity: Severity;
  /** What it demands, one Chinese sentence. */
  readonly title: string;
  /** The law, article or form note it rests on. */
  readonly basis: string;
}

/** A rule that needs to know what the form declares. */
interface FormRule extends Stated {
  readonly scope: Scope;
  readonly looksAt?: "form";
  readonly judge: (input: RuleInput) => RuleOutcome;
}

/** A rule of printed words that holds for every public document, also where no form was recognised. */
interface PrintedRule extends Stated {
  readonly scope: "all";
  readonly looksAt: "print";
  readonly judge: (input: PrintedInput) => RuleOutcome;
}

/**
 * One check that is not arithmetic: one file, one id. What it is shown on stands beside it (`x.examples.ts` beside `x.ts`).
 */
export type Rule = FormRule | PrintedRule;

/**
 * What a rule comes to: of a disclosure outside its scope nothing, `not-applicable`; where a rule needs a form and none
 * was recognised, `not-enough-data`.
 */
export function judge(rule: Rule, { reading, form, articulation }: JudgedInput): RuleOutcome {
  if (rule.looksAt === "print") return rule.judge({ reading });
  if (form === null) return { outcome: "not-enough-data" };
  return isInScope(rule.scope, form, reading.identity.year)
    ? rule.judge({ reading, form, articulation })
    : { outcome: "not-applicable" };
}

/** Passed where nothing was found, failed otherwise. */
export function outcomeOf(findings: readonly Finding[]): RuleOutcome {
  return findings.length === 0 ? { outcome: "passed" } : { outcome: "failed", findings };
}
