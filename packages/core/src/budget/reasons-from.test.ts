import { describe, expect, it } from "vitest";
import { isDemanded, parseReasonsFrom } from "./reasons-from.ts";

describe("a limit from which reasons are demanded", () => {
  it("is a percentage, an amount, or both", () => {
    expect(parseReasonsFrom("10%")).toEqual({ percent: 10, amount: null });
    expect(parseReasonsFrom("5万元")).toEqual({ percent: null, amount: 5_000_000 });
    expect(parseReasonsFrom("2.5％，50000元")).toEqual({ percent: 2.5, amount: 5_000_000 });
  });

  it("is nothing else", () => {
    for (const text of ["", "10", "ten%", "-1%", "10%,20%", "1元,2万元", "10%,"])
      expect(parseReasonsFrom(text), text).toBeNull();
  });

  it("is reached by a change as large as it is, in either direction", () => {
    const tenPercent = { percent: 10, amount: null };
    expect([1_000, -1_000, 999].map((c) => isDemanded(c, 10_000, true, tenPercent))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isDemanded(-500, 10_000_000, true, { percent: 10, amount: 500 })).toBe(true);
  });

  it("is always reached by what rose from nothing, never by what stayed", () => {
    expect(isDemanded(1, 0, true, { percent: 100, amount: null })).toBe(true);
    expect(isDemanded(0, 0, true, { percent: 0, amount: 0 })).toBe(false);
  });

  it("of money alone leaves the reasons of counts demanded", () => {
    expect(isDemanded(1, 100, false, { percent: null, amount: 100 })).toBe(true);
    expect(isDemanded(1, 100, true, { percent: null, amount: 100 })).toBe(false);
  });
});
