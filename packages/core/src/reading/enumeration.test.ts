import { describe, expect, it } from "vitest";
import { numberTokens } from "../clause/number-token.ts";
import { type Share, shareOf } from "./enumeration.ts";

/** What the last amount of a text does in it. */
function lastShare(text: string): Share {
  const tokens = numberTokens(text);
  const last = tokens.at(-1);
  if (last === undefined) throw new Error("The text has no number.");
  return shareOf(text, 0, last, tokens.slice(0, -1));
}

describe("how often a part counts", () => {
  it.each([
    ["办公费61万元", 1],
    ["物业费每季度6.25万元", 4],
    ["租赁费每个月0.50万元", 12],
    ["检测费每半年3万元", 2],
    ["一共8位领导，一个领导100.00万元", 8],
    ["共15户，每户补助0.20万元", 15],
  ])("%s: %s", (text, times) => {
    expect(lastShare(text)).toMatchObject({ role: "part", times });
  });

  it.each(["每户补助0.20万元", "共15户；每位干部0.20万元"])("%s: nobody says how often", (text) => {
    expect(lastShare(text).role).toBe("other");
  });
});

describe("what an amount does in an allocation", () => {
  it.each([
    ["维修费100万元，主要是零星维修30万元", "ofWhich"],
    ["维修费100万元，其中：零星维修30万元", "ofWhich"],
    ["改造装修（含设计费7万元", "ofWhich"],
    ["维修费100万元，其中零星维修30万元，设备40万元", "ofWhich"],
    ["维修费100万元，主要用于楼道30万元", "ofWhich"],
    ["维修费100万元，主要用于楼道，差旅费20万元", "part"],
    ["维修费100万元，其中楼道30万元；差旅费20万元", "part"],
    ["其中：差旅费20万元", "part"],
    ["维修费100万元，差旅费20万元", "part"],
    ["维修费117.00万元，家具53.00万元，合计170.00万元", "whole"],
    ["8位领导，每位100.00万元，共计800.00万元", "whole"],
    ["2024年安排170万元", "whole"],
    ["设备购置不超过20万元", "other"],
    ["改造装修，合同总价200万元", "other"],
    ["聘用人员10人×15.776万元", "other"],
  ])("%s: %s", (text, role) => {
    expect(lastShare(text).role).toBe(role);
  });
});
