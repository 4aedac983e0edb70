import { type Axis, codesOf, type Level, namesPrinted } from "@mingce/core";

/** The total, and below it the whole once more under the body's code and name. */
export const total = { label: "合计", at: "first", again: "[{code}]{body}" } as const;

/** Codes of a classification; a department lists them unit by unit, each unit with its code and name. */
export function codesByUnit(level: Level, dimension: "function" | "economic"): readonly Axis[] {
  const codes = codesOf(dimension, { from: 1, to: dimension === "function" ? 3 : 2 });
  return level === "department" ? [namesPrinted("unit", "[{code}]{label}"), codes] : [codes];
}
