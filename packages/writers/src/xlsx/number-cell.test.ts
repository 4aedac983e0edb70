import fc from "fast-check";
import { expect, it } from "vitest";
import { numberCell } from "./number-cell.ts";

it.each([
  ["1,360.02", 1360.02, "#,##0.00"],
  ["4.16", 4.16, "#,##0.00"],
  ["1360.02", 1360.02, "0.00"],
  ["873,617", 873617, "#,##0"],
  ["-22.06", -22.06, "#,##0.00"],
  ["0.00", 0, "#,##0.00"],
  ["99.62%", 0.9962, "#,##0.00%"],
])("%s is the number %d, shown by %s", (text, value, format) => {
  expect(numberCell(text)).toEqual({ value, format });
});

it.each([
  "",
  "01",
  "201-03",
  "-0.00",
  "（5.00）",
  "1,36.00",
  "5.00万元",
  "=1+1",
  "9,007,199,254,740,993.00",
  "1e5",
  "5.",
])("%s stays text", (text) => {
  expect(numberCell(text)).toBeNull();
});

it("a number of a table is shown by its format exactly as it was printed", () => {
  const printed = fc.record({
    value: fc.integer({ min: -9_999_999_999_999, max: 9_999_999_999_999 }),
    decimals: fc.integer({ min: 0, max: 2 }),
    grouped: fc.boolean(),
  });
  fc.assert(
    fc.property(printed, ({ value, decimals, grouped }) => {
      const text = shown(value / 10 ** decimals, decimals, grouped);
      const cell = numberCell(text);
      fc.pre(cell !== null);
      expect(shown(cell.value, decimals, cell.format.startsWith("#,##0"))).toBe(text);
    }),
    { numRuns: 500, seed: 15 },
  );
});

/** As a spreadsheet shows a number. */
function shown(value: number, decimals: number, useGrouping: boolean): string {
  return value.toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping,
  });
}
