import type { Form } from "../form/form.ts";
import { formatGrouped } from "../quantity/format-number.ts";
import { kindOf, type Unit, unitWord } from "../quantity/unit.ts";

/**
 * An amount as the narrative prints it: money in the form's unit and decimals, counts whole, areas with up to two
 * decimals, all with thousands separators. `value` is in the steps of `unit`.
 */
export function amountWords(value: number, unit: Unit, form: Form): string {
  if (kindOf(unit) === "money") return formatGrouped(value, form.text.unit, form.text.decimals);
  if (kindOf(unit) === "count") return formatGrouped(value, unit, 0);
  return formatGrouped(value, unit, 2).replace(/\.?0+$/, "");
}

/** A change on last year: 增加 or 减少 by its exact sign and its size; none at all is 增加 of zero. */
export function changeWords(change: number, unit: Unit, form: Form): string {
  return `${change < 0 ? "减少" : "增加"}${amountWords(Math.abs(change), unit, form)}`;
}

/** Whether a value rose, fell or stayed, as the words that open a reason say it. */
export function directionWord(change: number): string {
  return change === 0 ? "持平" : change < 0 ? "减少" : "增加";
}

/** A change with its unit, 增加12.00万元; one that rounds to nothing is 持平. */
export function movementWords(change: number, unit: Unit, form: Form): string {
  const size = amountWords(Math.abs(change), unit, form);
  if (/^[0.]*$/.test(size)) return directionWord(0);
  return `${directionWord(change)}${size}${unitWord(kindOf(unit) === "money" ? form.text.unit : unit)}`;
}

/**
 * The rate of a change: 增长 or 下降 and per cent of last year's value with two decimals. From a base of zero it is
 * 100.00, or 0.00 where there is nothing this year either (domain.md §8).
 */
export function rateWords(value: number, base: number): string {
  const change = value - base;
  const word = change < 0 ? "下降" : "增长";
  if (base === 0) return `${word}${change === 0 ? "0.00" : "100.00"}`;
  return `${word}${percentWords(Math.abs(change), Math.abs(base))}`;
}

/** A part of a whole in per cent with two decimals; 0.00 of a whole that is zero. */
export function shareWords(part: number, whole: number): string {
  return whole === 0 ? "0.00" : percentWords(part, whole);
}

/** Exact division, half away from zero: `part` and `whole` are safe integers, `whole` is not zero. */
function percentWords(part: number, whole: number): string {
  const negative = part < 0 !== whole < 0 && part !== 0;
  const divisor = BigInt(Math.abs(whole));
  const hundredths = (BigInt(Math.abs(part)) * 20_000n + divisor) / (2n * divisor);
  const digits = hundredths.toString().padStart(3, "0");
  const whole3 = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${negative && hundredths !== 0n ? "-" : ""}${whole3}.${digits.slice(-2)}`;
}
