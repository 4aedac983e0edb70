import type { Place } from "./place.ts";

/** What a printed number is, for coverage (design.md §2); codes, ordinals, years and telephones are no numbers. */
export type NumberKind = "amount" | "share" | "rate" | "count" | "area" | "indicator" | "weight" | "percent";

/**
 * A printed number found in a document: bound to a statement or a target field, or not; in declared free text or
 * not. `statement` is an index into the reading's statements.
 */
export interface FoundNumber {
  readonly kind: NumberKind;
  readonly place: Place;
  /** Part of the document it is counted under: "t" and the two-digit number, "5.3", "sheet:2". */
  readonly part: string;
  readonly bound: boolean;
  readonly freeText: boolean;
  readonly statement: number | null;
}

/** Counts of numbers of one part and kind. */
export interface CoverageLine {
  readonly part: string;
  readonly kind: NumberKind;
  readonly numbers: number;
  readonly bound: number;
  readonly checked: number;
}

/** How much of a document was bound and checked (design.md §2 and §5). */
export interface Coverage {
  readonly numbers: number;
  readonly bound: number;
  readonly checked: number;
  readonly freeText: { readonly numbers: number; readonly bound: number };
  readonly byPart: readonly CoverageLine[];
  readonly unbound: readonly Place[];
  /** Numbers a recogniser read on scanned pages: never certain, and in none of the other counts. */
  readonly recognised: { readonly numbers: number; readonly bound: number; readonly checked: number };
  /** Places where words or figures are still to be written; in none of the other counts. */
  readonly placeholders: number;
}
