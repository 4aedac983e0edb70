import { kindOf, scaleOf, type Unit } from "../quantity/unit.ts";

const decimal = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * An exact decimal text of a budget in the integer steps of its unit: "12.34" yuan is 1234 fen. Money is kept in
 * yuan whatever unit its cube prints, everything else as the plain number.
 * Errors: null for text that is no decimal number, is finer than one step, or is beyond the safe integers.
 */
export function exactSteps(text: string, unit: Unit): number | null {
  const match = decimal.exec(text);
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = ""] = match;
  const scale = kindOf(unit) === "money" ? scaleOf("yuan") : scaleOf(unit);
  const digits = Math.round(Math.log10(scale));
  const kept = fraction.replace(/0+$/, "");
  if (kept.length > digits) return null;
  const steps = Number(`${whole}${kept.padEnd(digits, "0")}`);
  if (!Number.isSafeInteger(steps)) return null;
  return sign === "-" && steps !== 0 ? -steps : steps;
}
