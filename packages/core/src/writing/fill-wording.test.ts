import { describe, expect, it } from "vitest";
import { fillWording } from "./fill-wording.ts";

describe("a wording", () => {
  it("is its literal text with the blanks filled", () => {
    expect(
      fillWording("{label}{amount}万元。", ({ blank }) => (blank === "label" ? "基本支出" : "1.00")),
    ).toBe("基本支出1.00万元。");
  });

  it("loses the clause of a list without lines and keeps the rest", () => {
    const word = ({ blank }: { blank: string }) => (blank === "list" ? null : "0.00");
    expect(fillWording("人员经费{amount}万元，主要包括：{list:items}。", word)).toBe("人员经费0.00万元。");
  });

  it("is not written where nothing else is left of it", () => {
    expect(fillWording("收入预算包括：{list:sources}。", () => null)).toBeNull();
  });

  it("keeps a number apart from the digits, letters or ordinal before it", () => {
    const word = ({ blank }: { blank: string }) =>
      ({ n: "1", label: "特定目标0012345A", amount: "0.96" })[blank] ?? "";
    expect(fillWording("{n}.{label}{amount}万元", word)).toBe("1.特定目标0012345A 0.96万元");
    expect(fillWording("{n}.{label}", ({ blank }) => (blank === "n" ? "1" : "2023年维修"))).toBe(
      "1. 2023年维修",
    );
  });
});
