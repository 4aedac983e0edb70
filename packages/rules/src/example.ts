import type { Document, Finding } from "@mingce/core";
import type { RuleOutcome } from "./rule.ts";

/** One or more. */
type Some<T> = readonly [T, ...T[]];

/** A document a rule is shown on: the printed sample of testkit, stretch by stretch changed. */
export interface ShownDocument {
  /** What it shows: one Chinese line without a full stop. */
  readonly shows: string;
  /** Which sample; the unit's where left out. */
  readonly sample?: "unit" | "department";
  /** Stretches and what stands in their place; every one must be found. */
  readonly edits?: readonly (readonly [from: string, to: string])[];
  /** Left out: from the last place of the first words to the last place of the second, or to the end. */
  readonly without?: readonly [from: string, until: string | null];
  /** Pages: from the last line that holds the words on, everything stands on that page; none where left out. */
  readonly pages?: readonly (readonly [words: string, page: number])[];
  /** The budget year it is taken to be of, null for unknown; what it prints where left out. */
  readonly year?: number | null;
  /** The format it is taken to come from; plain text where left out. */
  readonly format?: Document["format"];
}

/** What must be true of a finding. */
export interface ExpectedFinding
  extends Partial<Pick<Finding, "severity" | "stated" | "expected" | "difference">> {
  readonly severity: Finding["severity"];
  /** Words its message holds. */
  readonly says?: string;
  /** Words that stand nowhere in it: what must not be repeated. */
  readonly hides?: string;
  /** How many places it names. */
  readonly places?: number;
}

/** A document the rule fails on, and all it finds there, in order. */
export interface FailingExample extends ShownDocument {
  readonly finds: Some<ExpectedFinding>;
}

/** A document near the line: what the rule finds, or what it comes to (passed where neither is said). */
export interface BoundaryExample extends ShownDocument {
  readonly comes?: Exclude<RuleOutcome["outcome"], "failed">;
  readonly finds?: Some<ExpectedFinding>;
}

/** What a rule is shown on: tests prove every outcome, the documentation prints them. */
export interface Examples {
  readonly passing: Some<ShownDocument>;
  readonly failing: Some<FailingExample>;
  readonly boundary: Some<BoundaryExample>;
}
