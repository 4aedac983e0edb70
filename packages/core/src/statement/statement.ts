import type { ComparedMeasure, Selection } from "../cube/selection.ts";
import type { Printed } from "../quantity/printed.ts";
import type { Place } from "./place.ts";

/**
 * What a document prints about a selection. Never the same thing as a fact of a ledger: a statement can be wrong.
 *
 * - amount: the value of `selection`
 * - share: `selection` as a percentage of `of`
 * - change: `selection` less the same selection one year earlier in `against`; signed
 * - rate: that change as a percentage of the earlier value; signed
 * - part: one of the amounts into which a sentence divides `selection` (an enumeration); `group` names the sentence
 */
export interface Statement {
  readonly kind: StatementKind;
  readonly selection: Selection;
  readonly of?: Selection;
  readonly against?: ComparedMeasure;
  readonly group?: string;
  /** For a part said to recur (8 × 100, 每季度): how often it counts. */
  readonly times?: number;
  readonly printed: Printed;
  readonly place: Place;
}

/** The kinds of statement a printed number makes. */
export type StatementKind = "amount" | "share" | "change" | "rate" | "part";
