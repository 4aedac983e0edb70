import type { Severity } from "@mingce/core";

/**
 * A family of findings no rule file stands for: it follows from what a form declares and a document prints.
 * `codes` are its codes; {…} in one stands for what differs: a dimension, a table.
 */
export interface DerivedCheck {
  readonly codes: readonly string[];
  /** The worst a finding of it can be. */
  readonly severity: Severity;
  /** What it demands or tells, one Chinese sentence. */
  readonly title: string;
  readonly basis: string;
  /** A change of the printed sample that shows it, and the code it then has; absent where text cannot show it. */
  readonly shown?: {
    readonly edits: readonly (readonly [from: string, to: string])[];
    readonly code: string;
  };
}
