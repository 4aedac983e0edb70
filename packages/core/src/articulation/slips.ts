import { kindOf, scaleOf } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import type { Articulation } from "./articulate.ts";

/** How many typing slips lie between the printed digits and the value: 1 for one digit, 9 where it is no slip. */
export function slip(
  articulation: Articulation,
  c: { readonly statement: number; readonly value: number },
): number {
  const printed = articulation.statements[c.statement]?.printed;
  if (printed === undefined || printed.blank) return 9;
  return slipsBetween(printed, c.value);
}

/** Digits changed, lost or doubled between a printed number and another value; 9 for anything more. */
export function slipsBetween(printed: Statement["printed"], value: number): number {
  if (kindOf(printed.unit) === "percent" && Math.sign(value) !== Math.sign(printed.value) && value !== 0)
    return 9;
  const digits = (v: number): string =>
    String(Math.round((Math.abs(v) / scaleOf(printed.unit)) * 10 ** printed.decimals)).padStart(
      printed.decimals + 1,
      "0",
    );
  const [a, b] = [digits(printed.value), digits(value)];
  if (a.length === b.length)
    return [...a].filter((c, i) => c !== b[i]).length === 1 ? 1 : isSwap(a, b) ? 1 : 9;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return long.length - short.length === 1 &&
    [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
    ? 1
    : 9;
}

function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((c, i) => c !== b[i]);
  return at >= 0 && a.slice(0, at) + (a[at + 1] ?? "") + (a[at] ?? "") + a.slice(at + 2) === b;
}
