/** A decimal number by its digits: 0.05 is whole "0", fraction "05". Never negative. */
export interface Digits {
  readonly whole: string;
  readonly fraction: string;
}

/**
 * The 15 significant digits a spreadsheet keeps of a number's size, without trailing zeros after the point; the point
 * stands so many places further to the right as `shift` says.
 */
export function digitsOf(number: number, shift = 0): Digits {
  const [mantissa = "0", exponent = "0"] = Math.abs(number).toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  const point = 1 + Number(exponent) + shift;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(1, point);
  return {
    whole: padded.slice(0, at).replace(/^0+(?=\d)/, ""),
    fraction: padded.slice(at).replace(/0+$/, ""),
  };
}

/** Rounded to so many decimals, half away from zero as a spreadsheet rounds: 1.005 → 1.01. */
export function roundedTo({ whole, fraction }: Digits, decimals: number): Digits {
  if (fraction.length <= decimals) return { whole, fraction: fraction.padEnd(decimals, "0") };
  const up = fraction.charCodeAt(decimals) >= 53;
  const steps = BigInt(whole + fraction.slice(0, decimals)) + (up ? 1n : 0n);
  const text = steps.toString().padStart(decimals + 1, "0");
  const at = text.length - decimals;
  return { whole: text.slice(0, at), fraction: text.slice(at) };
}
