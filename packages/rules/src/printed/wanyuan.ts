import { formatGrouped } from "@mingce/core";

/** Half of 0.01 万元 in steps: what rounding may take from one printed amount. */
export const halfStep = 5_000;

/** Steps as an amount people read: 1,360.02万元. */
export function inWanyuan(steps: number): string {
  return `${formatGrouped(steps, "wanyuan", 2)}万元`;
}

/** A signed change in words: 减少0.01万元. */
export function changeWords(steps: number): string {
  return `${steps < 0 ? "减少" : "增加"}${inWanyuan(Math.abs(steps))}`;
}
