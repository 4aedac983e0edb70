/**
 * Units of account a document prints, and the integer scale each is kept in.
 *
 * Every quantity is one safe integer in the smallest step of its kind, so sums are exact: money in fen, rates in
 * millionths of a percent point, counts and areas in ten-thousandths.
 * Source: domain.md §8 (the ledger is exact); stack.md §7 (safe integers hold 90 trillion yuan in fen).
 */
export type Unit = "yuan" | "wanyuan" | "percent" | "count" | "squareMetre";

/** Kind of quantity; only quantities of one kind are ever compared. */
export type QuantityKind = "money" | "percent" | "count" | "area";

const scales: Readonly<Record<Unit, number>> = {
  yuan: 100,
  wanyuan: 1_000_000,
  percent: 1_000_000,
  count: 10_000,
  squareMetre: 10_000,
};

const kinds: Readonly<Record<Unit, QuantityKind>> = {
  yuan: "money",
  wanyuan: "money",
  percent: "percent",
  count: "count",
  squareMetre: "area",
};

/** Integer steps in one printed unit: 1 万元 is 1,000,000 fen, 1 元 is 100 fen. */
export function scaleOf(unit: Unit): number {
  return scales[unit];
}

const words: Readonly<Record<Unit, string>> = {
  yuan: "元",
  wanyuan: "万元",
  percent: "%",
  count: "",
  squareMetre: "平方米",
};

/** The word a unit is printed as; nothing for a count, whose noun is the wording's. */
export function unitWord(unit: Unit): string {
  return words[unit];
}

/** The kind of quantity a unit measures. */
export function kindOf(unit: Unit): QuantityKind {
  return kinds[unit];
}

/**
 * The rounding unit q of a number printed with so many decimals, in integer steps.
 * Unit: 万元 with two decimals is 10,000 fen. Limit: never below one step.
 */
export function quantum(unit: Unit, decimals: number): number {
  return Math.max(1, Math.round(scales[unit] / 10 ** decimals));
}
