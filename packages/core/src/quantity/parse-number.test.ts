import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatGrouped, formatSteps } from "./format-number.ts";
import { parseNumber, printsNothing } from "./parse-number.ts";

describe("a printed number", () => {
  it.each([
    ["1,360.02", 1_360_020_000, 2],
    ["15，372.08", 15_372_080_000, 2],
    ["１２．５０", 12_500_000, 2],
    ["550", 550_000_000, 0],
    ["-0.06", -60_000, 2],
    ["(4.16)", -4_160_000, 2],
    ["（4.16）", -4_160_000, 2],
    ["△4.16", -4_160_000, 2],
    [" 15,37 2.08 ", 15_372_080_000, 2],
    ["0.00", 0, 2],
    ["-0.00", 0, 2],
  ])("%s is exact in steps", (text, value, decimals) => {
    expect(parseNumber(text, "wanyuan")).toEqual({ value, decimals });
  });

  it.each(["", "—", "201 一", "1.2.3", "12 34", "1,36,002", "万元", "2024年", "3-4", "90071992547409.93"])(
    "%s is none",
    (text) => expect(parseNumber(text, "wanyuan")).toBeNull(),
  );

  it("keeps a percentage with or without its sign", () => {
    expect(parseNumber("15.33 %", "percent")).toEqual({ value: 15_330_000, decimals: 2 });
    expect(parseNumber("15.33", "percent")).toEqual({ value: 15_330_000, decimals: 2 });
    expect(parseNumber("15.33%", "wanyuan")).toBeNull();
  });

  it("is read back as it was written, rounded half away from zero", () => {
    expect(formatSteps(12_345_000, "wanyuan", 2)).toBe("12.35");
    expect(formatSteps(-12_345_000, "wanyuan", 2)).toBe("-12.35");
    expect(formatSteps(-4_999, "wanyuan", 2)).toBe("0.00");
    expect(formatSteps(150, "yuan", 0)).toBe("2");
    expect(formatGrouped(1_234_567_890_000, "wanyuan", 2)).toBe("1,234,567.89");
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
        const value = hundredths * 10_000;
        expect(parseNumber(formatGrouped(value, "wanyuan", 2), "wanyuan")?.value).toBe(value);
      }),
    );
  });

  it("is not there in a blank cell or one with a dash", () => {
    expect(["", " ", "\u3000", "-", "——", "－"].every(printsNothing)).toBe(true);
    expect(["0.00", "无", "---- x"].some(printsNothing)).toBe(false);
  });
});
