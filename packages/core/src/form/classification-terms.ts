/**
 * What every budget disclosure shares, whoever issued its form: the official classifications and the words of their
 * sums. Data given by the caller, for core names no code; it reads tables of forms nobody has declared.
 */
export interface ClassificationTerms {
  /** First segments (类) of the official classifications of expenditure, functional and economic. */
  readonly classes: readonly string[];
  /** What a row or column is called that holds the sum of all others. */
  readonly totals: readonly string[];
  /** What a column is called that holds the sum of those under the same heading. */
  readonly subtotals: readonly string[];
  /** Names that together divide a sum standing before them, as far as they are printed. */
  readonly splits: readonly (readonly string[])[];
  /** Two names in one row whose amounts are equal. */
  readonly balances: readonly (readonly [string, string])[];
  /** Words of columns whose figures do not add up (rates, shares, identifiers). */
  readonly notAdded: readonly string[];
  /** Word that makes a column or row a part not all of whose fellows need be printed. */
  readonly amongThem: string;
}
