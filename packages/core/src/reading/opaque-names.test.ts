import { describe, expect, it } from "vitest";
import { numberTokens } from "../clause/number-token.ts";
import { ordinalOf } from "../text/ordinal.ts";
import { opaqueNames, reveal } from "./opaque-names.ts";

const { hide } = opaqueNames([
  "12345热线运行费",
  "设备购置费2024",
  "甲;乙（2.5期）",
  "档案整理",
  "1,234.56",
  "3万元",
]);

describe("a hidden name", () => {
  it.each([
    ["1.12345热线运行费5，004.77万元", "1.", ["5，004.77"]],
    ["2.设备购置费20243，044.99万元，主要用于：办公。", "2.", ["3，044.99"]],
    ["（一）甲；乙（2.5期）3.00万元", "（一）", ["3.00"]],
  ])("holds no number, no ordinal and no end of a clause: %s", (line, ordinal, digits) => {
    const hidden = hide(line);
    expect(hidden).toHaveLength(line.length);
    expect(ordinalOf(hidden)).toBe(ordinal);
    const amounts = numberTokens(hidden).filter(({ unit }) => unit !== null);
    expect(amounts.map((token) => token.digits)).toEqual(digits);
    expect(reveal(hidden)).toBe(line);
  });

  it("is one that has something to hide and a word in it", () => {
    for (const text of ["档案整理1，234.56", "3万元"]) expect(hide(text)).toBe(text);
  });
});
