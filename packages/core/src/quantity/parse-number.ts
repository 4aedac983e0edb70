import { scaleOf, type Unit } from "./unit.ts";

const digit = /[0-9０-９]/;
const wide = /[０-９．，－＋（）％]/g;
const minus = /^[-−–△▲]/;
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const plain = /^\d+(?:\.\d+)?$/;
/** Separators out of step are still one number where decimals end it. */
const looselyGrouped = /^\d+(?:,\d+)+\.\d{1,2}$/;

/** Full-width digits and signs as ASCII; everything else as it is. */
export function narrowDigits(text: string): string {
  return text.replace(wide, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/**
 * The number a text prints, exact in the steps of its unit, with the decimals printed; null where it is no number.
 *
 * Accepts thousands separators (, and ，), full-width digits, a leading minus or △ or brackets for negatives, a
 * trailing % for percent, and a line break inside the digits where decimals end it ("15,37 2.08").
 * Limit: more decimals than the unit has steps are rounded half away from zero; unsafe integers are null.
 */
export function parseNumber(text: string, unit: Unit): { value: number; decimals: number } | null {
  if (!digit.test(text)) return null;
  let rest = narrowDigits(text).trim();
  if (unit === "percent") rest = rest.replace(/\s*%$/, "");
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed) rest = bracketed[1] ?? "";
  const negative = minus.test(rest) || bracketed !== null;
  rest = rest.replace(minus, "").trim();
  if (/\s/.test(rest)) {
    rest = rest.replace(/\s+/g, "");
    if (!/\.\d{1,2}$/.test(rest)) return null;
  }
  if (!plain.test(rest) && !grouped.test(rest) && !looselyGrouped.test(rest)) return null;
  const [whole = "", fraction = ""] = rest.replaceAll(",", "").split(".");
  const value = toSteps(whole, fraction, unit);
  if (value === null) return null;
  return { value: negative && value !== 0 ? -value : value, decimals: fraction.length };
}

/** True for a cell that prints nothing: blank, or a dash standing for nothing. */
export function printsNothing(text: string): boolean {
  return /^[\s\u200b]*[-−–—－─/]{0,3}[\s\u200b]*$/.test(text);
}

function toSteps(whole: string, fraction: string, unit: Unit): number | null {
  const scale = scaleOf(unit) / 10 ** fraction.length;
  const exact = Number(whole + fraction) * scale;
  // Whole steps to each printed digit: plain integers hold it, and only the rest needs the longer way.
  if (scale >= 1 && Number.isSafeInteger(exact)) return exact;
  const denominator = 10n ** BigInt(fraction.length);
  const numerator = BigInt(whole + fraction) * BigInt(scaleOf(unit));
  const steps = Number((numerator * 2n + denominator) / (denominator * 2n));
  return Number.isSafeInteger(steps) ? steps : null;
}
