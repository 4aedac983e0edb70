import type { Printed } from "../quantity/printed.ts";
import { kindOf, scaleOf } from "../quantity/unit.ts";

/** What can have gone wrong between a value and its print; Chinese, as a proposal names it. */
export type Cause =
  | "个别数字有误"
  | "少一位数字"
  | "多一位数字"
  | "相邻两位数字颠倒"
  | "小数点错位"
  | "增减方向相反"
  | "元与万元混用"
  | "漏填"
  | "两处数字互换"
  | "两行数字互换"
  | "数字错位一格"
  | "数字错位一行"
  | "填错位置"
  | "漏列一行"
  | "沿用上年数字"
  | "与其他各处不一致";

/** A value one slip away from what is printed. */
export interface Slip {
  readonly value: number;
  readonly cause: Cause;
}

const moved: readonly Cause[] = ["两处数字互换", "两行数字互换", "数字错位一格", "数字错位一行", "填错位置"];

/** How unlikely a cause is: 1 for a slip of the hand, more for what looks like no slip. */
export function unlikeliness(cause: Cause): number {
  if (cause === "与其他各处不一致") return 9;
  if (cause === "漏列一行") return 4;
  if (moved.includes(cause)) return 3;
  return cause === "漏填" ? 2 : 1;
}

/** 元 in a 万元, and 万元 in a 亿元. */
export const wan = 10_000;

/** Every value from which the printed digits are one slip away, each once. A blank cell has none. */
export function slipsOf(printed: Printed): readonly Slip[] {
  if (printed.blank) return [];
  const { digits, decimals } = digitsOf(printed, printed.value);
  const found = new Map<number, Cause>();
  const add = (text: string, cause: Cause): void => {
    const value = stepsOf(printed, text, decimals) * (printed.value < 0 ? -1 : 1);
    if (value !== printed.value && !found.has(value)) found.set(value, cause);
  };
  for (let i = 0; i < digits.length; i++) {
    const [before, after] = [digits.slice(0, i), digits.slice(i + 1)];
    for (const d of "0123456789") add(before + d + after, "个别数字有误");
    add(before + after, "多一位数字");
    const next = after[0];
    if (next !== undefined) add(before + next + digits[i] + after.slice(1), "相邻两位数字颠倒");
  }
  for (let i = 0; i <= digits.length; i++)
    for (const d of "0123456789") add(digits.slice(0, i) + d + digits.slice(i), "少一位数字");
  for (const factor of [10, 100]) {
    whole(found, printed.value * factor, "小数点错位");
    whole(found, printed.value / factor, "小数点错位");
  }
  if (kindOf(printed.unit) === "money") {
    whole(found, printed.value * wan, "元与万元混用");
    whole(found, printed.value / wan, "元与万元混用");
  }
  whole(found, -printed.value, "增减方向相反");
  return [...found].map(([value, cause]) => ({ value, cause }));
}

/** The cause that leads from a value to what is printed. */
export function causeOf(printed: Printed, value: number): Cause {
  if (printed.blank) return "漏填";
  return slipsOf(printed).find((s) => s.value === value)?.cause ?? "与其他各处不一致";
}

function whole(found: Map<number, Cause>, value: number, cause: Cause): void {
  if (Number.isSafeInteger(value) && value !== 0 && !found.has(value)) found.set(value, cause);
}

/** The digits of a value as its place prints them, without sign and point. */
function digitsOf(printed: Printed, value: number): { digits: string; decimals: number } {
  const { decimals } = printed;
  const digits = String(Math.round((Math.abs(value) / scaleOf(printed.unit)) * 10 ** decimals));
  return { digits: digits.padStart(decimals + 1, "0"), decimals };
}

function stepsOf(printed: Printed, digits: string, decimals: number): number {
  return Math.round((Number(digits || "0") / 10 ** decimals) * scaleOf(printed.unit));
}
