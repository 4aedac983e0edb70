/** An amount of last year as exact as it is printed, in steps. */
export interface PrintedAmount {
  readonly value: number;
  /** Rounding unit in steps; of a sum, that of all its parts together. */
  readonly quantum: number;
}
