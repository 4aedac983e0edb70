import type { Unit } from "./unit.ts";

/**
 * A number as a document prints it.
 *
 * Shape: `text` keeps the digits as printed ("1,360.02"); `value` is exact in the steps of its unit (unit.ts).
 * A blank cell of a listed row states zero: `text` is "" and `blank` is true.
 */
export interface Printed {
  readonly text: string;
  /** Exact printed value in integer steps (fen for money); negative where the print says so. */
  readonly value: number;
  /** Decimals printed. */
  readonly decimals: number;
  readonly unit: Unit;
  /**
   * Rounding unit in steps: the most decimals seen in its table or text part (domain.md §8), so that 2万元 beside
   * 1.25万元 is exact to 0.01. A rate or share keeps its own decimals.
   */
  readonly quantum: number;
  readonly blank: boolean;
}
