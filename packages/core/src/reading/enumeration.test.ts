import { describe, expect, it } from "vitest";
import { numberTokens } from "../clause/number-token.ts";
import { enumerationTimes, isOfWhich } from "./enumeration.ts";

/** How often the last amount of a text counts. */
function timesOf(text: string): number | null {
  const tokens = numberTokens(text);
  return enumerationTimes(text, 0, tokens.at(-1)!, tokens)?.times ?? null;
}

describe("how often an amount counts", () => {
  it.each([
    ["办公费61万元", 1],
    ["物业费每季度6.25万元", 4],
    ["租赁费每个月0.50万元", 12],
    ["检测费每半年3万元", 2],
    ["一共8位领导，一个领导100.00万元", 8],
    ["共15户，每户补助0.20万元", 15],
    ["每户补助0.20万元", null],
  ])("%s: %s", (text, times) => {
    expect(timesOf(text)).toBe(times);
  });

  it("is said in its own sentence: a count before the semicolon speaks of something else", () => {
    expect(timesOf("共15户；每位干部0.20万元")).toBeNull();
  });
});

describe("an amount is part of the one before it", () => {
  it.each([
    ["维修费100万元，主要是零星维修30万元", true],
    ["维修费100万元，其中：零星维修30万元", true],
    ["维修费100万元（含设备40万元", true],
    ["维修费100万元，其中零星维修30万元，设备40万元", true],
    ["维修费100万元，主要用于楼道30万元", true],
    ["维修费100万元，主要用于楼道，差旅费20万元", false],
    ["维修费100万元，其中楼道30万元；差旅费20万元", false],
    ["其中：差旅费20万元", false],
    ["维修费100万元，差旅费20万元", false],
  ])("%s: %s", (text, is) => {
    expect(isOfWhich(text, numberTokens(text).at(-1)!.start)).toBe(is);
  });
});
