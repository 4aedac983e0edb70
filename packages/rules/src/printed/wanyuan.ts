import { formatGrouped, type Place } from "@mingce/core";

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

/** Where people look for a place: 第451行, or the page where lines mean nothing. */
export function lineWords(place: Place): string {
  if (place.page !== null) return `第${place.page}页`;
  return place.line === null ? "" : `第${place.line}行`;
}
