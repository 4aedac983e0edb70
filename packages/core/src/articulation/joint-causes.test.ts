import { disclosure, type Edit, sampleText } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { articulationFindings } from "./findings.ts";

/** The findings of the sample after some edits, as what is wrong: cause and the values that put it right, in order. */
function causes(...edits: readonly Edit[]) {
  const { reading, articulation } = disclosure(sampleText, edits);
  return articulationFindings(reading, articulation)
    .filter((f) => f.severity !== "info")
    .map(({ proposal }) => [
      proposal?.cause,
      ...[proposal?.value, ...(proposal?.also ?? []).map((c) => c.value)].sort(),
    ]);
}

describe("one cause of several numbers is one finding", () => {
  it("two rows of a table that stand in each other's place", () => {
    const [first, second] = ["行政运行\t135.50\t135.50\t", "档案馆\t85.00\t\t85.00"];
    const found = causes([
      `${first}\n201\t26\t04\t${second}`,
      "行政运行\t85.00\t\t85.00\n201\t26\t04\t档案馆\t135.50\t135.50\t",
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.[0]).toBe("两行数字互换");
    expect(found[0]).toEqual(expect.arrayContaining(["135.50", "85.00"]));
  });

  it("a number written wrongly once and copied through its row", () => {
    const row = "基本工资\t120.00\t120.00";
    expect(causes([row, "基本工资\t102.00\t102.00"])).toEqual([["相邻两位数字颠倒", "120.00", "120.00"]]);
  });

  it("the amounts of a sentence in 元 under 万元", () => {
    const found = causes(
      ["基本支出145.10万元，占61.99%", "基本支出1451000万元，占61.99%"],
      ["支出预算234.06万元，其中", "支出预算2340600万元，其中"],
      ["项目支出88.96万元，占38.01%", "项目支出889600万元，占38.01%"],
    );
    expect(found.map(([cause]) => cause)).toEqual(found.map(() => "元与万元混用"));
    expect(found.flatMap(([, ...values]) => values).sort()).toEqual(["145.10", "234.06", "88.96"]);
  });

  it("two shares of a list that stand in each other's place", () => {
    const found = causes(
      ["220.50万元，占95.83%", "220.50万元，占4.17%"],
      ["9.60万元，占4.17%", "9.60万元，占95.83%"],
    );
    expect(found).toEqual([["两处数字互换", "4.17", "95.83"]]);
  });
});

describe("an item left out of a list in the text", () => {
  it("is named and offered with its amount", () => {
    const { reading, articulation } = disclosure(sampleText, [
      ["2、社会保障和就业支出（类）9.60万元，占4.17%。\n", ""],
    ]);
    const [found] = articulationFindings(reading, articulation).filter((f) => f.severity === "error");
    expect(found?.message).toContain("社会保障和就业支出");
    expect(found?.proposal).toMatchObject({ value: "9.60", cause: "漏列一行" });
  });
});
