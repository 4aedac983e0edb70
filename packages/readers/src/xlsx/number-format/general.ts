import { digitsOf, roundedTo } from "./digits.ts";

/** So many characters does the format General take at most. */
const widest = 11;
/** Amounts in 万元 exact to the yuan have four decimals; such numbers are printed whole, whatever their width. */
const exactDecimals = 4;

/**
 * A number in the format General, in a column that is wide enough.
 *
 * Limit: a number with at most four decimals is never shortened, though the program shows eleven characters only: its
 * last digits are an amount's and stand in the cell.
 */
export function inGeneral(number: number): string {
  if (!Number.isFinite(number)) return String(number);
  const size = Math.abs(number);
  const sign = number < 0 ? "-" : "";
  const digits = digitsOf(number);
  if (size !== 0 && (size >= 1e15 || size < 1e-9))
    return number
      .toExponential(5)
      .replace(/\.?0+e/, "e")
      .toUpperCase();
  const exact = digits.fraction.length <= exactDecimals;
  const { whole, fraction } = exact
    ? digits
    : roundedTo(digits, Math.max(0, widest - digits.whole.length - 1));
  const shown = fraction.replace(/0+$/, "");
  return sign + (shown === "" ? whole : `${whole}.${shown}`);
}
