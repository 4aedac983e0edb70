/**
 * A picture of amounts as plain values: what every writer draws, and what it says in words. All its numbers are
 * statements of the document it belongs to.
 */
export interface Chart {
  readonly id: string;
  readonly title: string;
  /** The unit all its texts are printed in ("万元"). */
  readonly unit: string;
  /** How the values of a bar stand: one alone, parts end to end, or several one below the other. */
  readonly layout: "single" | "stacked" | "beside";
  /** What the values of a bar are, in their order; empty where there is but one. */
  readonly legend: readonly string[];
  readonly bars: readonly Bar[];
  /** What the bars are parts of, rows that are not listed included; its label is 合计. */
  readonly total: Bar;
  /** What is not drawn and why: Chinese sentences. */
  readonly notes: readonly string[];
  /** All it shows in Chinese sentences, the notes included, for those who do not see it. */
  readonly sentences: readonly string[];
}

/** A line of a chart. */
export interface Bar {
  readonly label: string;
  /** In the order of the legend. A stacked bar whose parts are not known has none but its whole. */
  readonly values: readonly (Drawn | null)[];
  /** The sum of the parts of a stacked bar; null in other layouts. */
  readonly whole: Drawn | null;
}

/** A value as it is drawn; where the document states none, or two that disagree, there is no value: null, never zero. */
export interface Drawn {
  /** Exact, in the steps of its unit (fen). */
  readonly steps: number;
  /** As it is printed beside the bar: "1,234.50", of a change "增加1.00". */
  readonly text: string;
}
