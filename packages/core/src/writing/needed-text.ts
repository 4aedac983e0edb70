import type { Selection } from "../cube/selection.ts";

/** What of a document's text a body writes itself: why something changed, what it is for, or any other words. */
export type TextKind = "reason" | "use" | "words";

/** The change on last year a reason explains. */
export interface ExplainedChange {
  /** This year's value less last year's, in steps; last year's value beside it. */
  readonly change: number;
  readonly prior: number;
}

/** A free text a document asks for, as the sentence that needs it knows it. */
export interface AskedText {
  /** Where the budget keeps it (`Budget.texts`). */
  readonly key: string;
  readonly kind: TextKind;
  /** Id of the section it stands in. */
  readonly section: string;
  /** The line it is about, as printed; empty where its sentence is about no line of a list. */
  readonly line: string;
  /** What a reason explains or a use is of, in the budget year; null for other words. */
  readonly about: Selection | null;
  /** The change a reason explains; null for any other text, and where one of both years is not known. */
  readonly explains: ExplainedChange | null;
}

/** A free text a document asks for, and whether the budget has it. */
export interface NeededText extends AskedText {
  /** The change on last year that a reason explains, in steps; null for any other text. */
  readonly change: number | null;
  /** True where the budget holds it. */
  readonly kept: boolean;
  /** What the document says where it does not, because the ledger tells it; null where somebody has to write it. */
  readonly told: string | null;
}
