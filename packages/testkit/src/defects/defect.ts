import type { Address, Articulation, Document, Form, Reading, Severity } from "@mingce/core";
import type { Random } from "../damage/random.ts";

/** A document with everything read from it: what defects are planted into. */
export interface Original {
  readonly document: Document;
  readonly reading: Reading;
  readonly articulation: Articulation;
  readonly form: Form;
}

/** Which digits of a number were changed, counted from the front. */
export type DigitPosition = "first" | "middle" | "last";

/** A number that now prints something else. */
export interface WrongNumber {
  /** Index into the original's statements. */
  readonly statement: number;
  /** The digits before and after. */
  readonly was: string;
  readonly now: string;
  /** What it states now, in the steps of its unit, signed as before. */
  readonly value: number;
  /** Null where more than one digit was touched. */
  readonly position: DigitPosition | null;
}

/** A document with one defect. */
export interface Planted {
  readonly document: Document;
  /** Where it stands, or stood before it was left out. */
  readonly at: Address;
  /** True where what stood there was left out: no place is left to name. */
  readonly gone: boolean;
  /** The number it is about; null for a defect that is not of a number. */
  readonly number: WrongNumber | null;
}

/** A kind of defect that people make (domain.md §10), and how it is made. */
export interface Defect {
  /** Stable: figures are kept by it. */
  readonly id: string;
  /** What was done, in Chinese, for the published figures. */
  readonly title: string;
  /** A finding below this severity does not count as having detected it. */
  readonly least: Severity;
  /** The document with the defect at a drawn place; null where it has no place for one. The same draws, the same place. */
  readonly plant: (original: Original, random: Random) => Planted | null;
}
