import { describe, expect, it } from "vitest";
import { kindOf, quantum, scaleOf } from "./unit.ts";

describe("a unit of account", () => {
  it("has an exact step: a fen for money, a millionth of a percent point, a ten-thousandth of what is counted", () => {
    expect([scaleOf("yuan"), scaleOf("wanyuan"), scaleOf("percent")]).toEqual([100, 1_000_000, 1_000_000]);
    expect([scaleOf("count"), scaleOf("squareMetre")]).toEqual([10_000, 10_000]);
  });

  it("rounds to the decimals printed, never finer than one step", () => {
    expect([quantum("wanyuan", 2), quantum("yuan", 2), quantum("yuan", 0)]).toEqual([10_000, 1, 100]);
    expect(quantum("yuan", 4)).toBe(1);
  });

  it("is compared only with units of its kind", () => {
    expect(kindOf("yuan")).toBe(kindOf("wanyuan"));
    expect(new Set((["yuan", "percent", "count", "squareMetre"] as const).map(kindOf)).size).toBe(4);
  });
});
