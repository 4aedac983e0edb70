import { scaleOf, type Unit } from "./unit.ts";

/**
 * Integer steps as a plain decimal number of the unit, rounded half away from zero: 136002 fen in yuan is "1360.02".
 * Without thousands separators; zero has no sign. Throws on a value that is no safe integer (the ledger is exact).
 */
export function formatSteps(value: number, unit: Unit, decimals: number): string {
  if (!Number.isSafeInteger(value)) throw new Error(`Not an exact amount: ${value}.`);
  const scale = BigInt(scaleOf(unit));
  const size = BigInt(Math.abs(value)) * 10n ** BigInt(decimals);
  const rounded = (size * 2n + scale) / (scale * 2n);
  const digits = rounded.toString().padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return value < 0 && rounded !== 0n ? `-${text}` : text;
}

/** The same with thousands separators, as tables print it: "15,372.08". */
export function formatGrouped(value: number, unit: Unit, decimals: number): string {
  const [whole = "", fraction] = formatSteps(value, unit, decimals).split(".");
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

/** An amount of money in yuan as a message tells it: without fen where there are none. */
export function yuanWords(steps: number): string {
  return formatSteps(steps, "yuan", 2).replace(/\.00$/, "");
}
