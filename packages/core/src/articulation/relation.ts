import type { QuantityKind } from "../quantity/unit.ts";

/** Kinds of relation between printed numbers (design.md §1, §5). */
export type RelationKind = "equal" | "sum" | "nested" | "share" | "change" | "rate" | "enumeration";

/** A printed number in a relation, by its index among the statements, with its factor. */
export interface Term {
  readonly statement: number;
  readonly factor: number;
}

/**
 * What must hold between printed numbers. Indices point into a reading's statements.
 * - linear: Σ factor · value is zero, or (atMost) not above zero
 * - share: `share` is `part` as a percentage of `whole`
 * - rate: `rate` is `change` as a percentage of `amount` less `change`
 * - growth: `rate` is what `amount` has grown on `base` as a percentage of `base`
 */
export type Law =
  | { readonly form: "linear"; readonly terms: readonly Term[]; readonly mode: "zero" | "atMost" }
  | {
      readonly form: "share";
      readonly share: number;
      readonly part: number;
      readonly whole: number;
      /** Shares of the same whole in the same list: they may have been forced to add to 100. */
      readonly siblings: readonly number[];
    }
  | { readonly form: "rate"; readonly rate: number; readonly change: number; readonly amount: number }
  | { readonly form: "growth"; readonly rate: number; readonly amount: number; readonly base: number };

/** A relation with what it is about. */
export interface Relation {
  readonly kind: RelationKind;
  readonly law: Law;
  /** Finding code when it fails ("sum/function", "match/change-rate"). */
  readonly code: string;
  /** Hard relations decide what is an error; plausible ones are notes and rank proposals. */
  readonly strength: "error" | "warning" | "info";
  readonly basis: string;
  /** Of last year's parts within their whole: every part this year's list has is among them. */
  readonly everyPart?: boolean;
}

/** How a relation stands to the printed digits. */
export interface Verdict {
  readonly outcome: "consistent" | "rounding" | "truncation" | "error";
  /** Printed less derived, in steps of the quantity (millionths of a percent point for shares and rates). */
  readonly difference: number;
  readonly tolerance: number;
  readonly quantity: QuantityKind;
}

/** Indices of the statements a law ties together, the one it speaks of first. */
export function membersOf(law: Law): readonly number[] {
  if (law.form === "linear") return law.terms.map((t) => t.statement);
  if (law.form === "share") return [law.share, law.part, law.whole];
  return law.form === "rate" ? [law.rate, law.change, law.amount] : [law.rate, law.amount, law.base];
}

/** Every number the verdict on a law depends on: its members, and the shares that were forced together. */
export function inputsOf(law: Law): readonly number[] {
  return law.form === "share" ? [...new Set([...membersOf(law), ...law.siblings])] : membersOf(law);
}

/** True for two prints of one thing: they have to be the same. */
export function isOfOneThing(law: Law): boolean {
  const [a, b, more] = law.form === "linear" && law.mode === "zero" ? law.terms : [];
  return a !== undefined && b !== undefined && more === undefined && a.factor + b.factor === 0;
}

/** True for a law that only says what cannot be larger than what: it limits a value and never gives it. */
export function isBound(law: Law): boolean {
  return law.form === "linear" && law.mode === "atMost";
}
