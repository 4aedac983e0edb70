import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { similarity } from "./similarity.ts";

describe("likeness of labels", () => {
  it("is whole for equal ones and none where no two neighbours are shared", () => {
    expect(similarity("公务接待费", "公务接待费")).toBe(1);
    expect(similarity("公务接待费", "印刷水电")).toBe(0);
  });

  it("is over 0.7 for a slip and far below for another item", () => {
    expect(similarity("公务用车运行维护费", "公务用车运行费")).toBeGreaterThan(0.7);
    expect(similarity("公务用车购置费", "公务用车运行费")).toBeLessThan(0.7);
  });

  it("takes one character for alike only where it is equal", () => {
    expect(similarity("一", "一")).toBe(1);
    expect(similarity("一", "一般")).toBe(0);
  });

  it("is the same both ways and lies between 0 and 1", () => {
    const label = fc.string({ unit: fc.constantFrom(..."预算支出费公务"), maxLength: 8 });
    fc.assert(
      fc.property(label, label, (a, b) => {
        expect(similarity(a, b)).toBe(similarity(b, a));
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
