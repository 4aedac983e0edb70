import type { Interval } from "./feasible.ts";

/** What the broken relations a number stands in would have it be. */
export type Wishes = (statement: number) => readonly Interval[];

/** True where one of the stretches asked for holds a value. */
export function isAsked(intervals: readonly Interval[], value: number): boolean {
  return intervals.some(({ low, high }) => low <= value && value <= high);
}
