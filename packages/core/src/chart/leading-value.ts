import type { Bar, Drawn } from "./chart.ts";

/** The value a bar is ordered by; null where nothing of it is known. */
export function leadingValue({ whole, values }: Bar): Drawn | null {
  return whole ?? values.find((value) => value !== null) ?? null;
}
