import { disclosure, type Edit, sampleText } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { articulationFindings } from "./findings.ts";

function found(...edits: readonly Edit[]) {
  const { reading, articulation } = disclosure(sampleText, edits);
  return articulationFindings(reading, articulation).filter((f) => f.severity !== "info");
}

describe("numbers that must be wrong whatever else is", () => {
  it("do not hide each other in one list of the text", () => {
    const two = found(
      ["行政运行（项）：2024年预算数为135.50万元", "行政运行（项）：2024年预算数为153.50万元"],
      ["（款）档案馆（项）：2024年预算数为85.00万元", "（款）档案馆（项）：2024年预算数为80.00万元"],
    );
    expect(two.map((f) => [f.stated, f.expected, f.proposal?.certain])).toEqual([
      ["153.50", "135.50", true],
      ["80.00", "85.00", true],
    ]);
  });

  it("are found where they make up for each other, so that the text's own sum holds", () => {
    const two = found(
      ["行政运行（项）：2024年预算数为135.50万元", "行政运行（项）：2024年预算数为131.50万元"],
      ["（款）档案馆（项）：2024年预算数为85.00万元", "（款）档案馆（项）：2024年预算数为89.00万元"],
    );
    expect(two.map((f) => f.expected)).toEqual(["135.50", "85.00"]);
  });

  it("take the print of another place before a slip that rounding would also explain", () => {
    const [only] = found(["基本支出145.10万元，占61.99%", "基本支出145.01万元，占61.99%"]);
    expect(only?.expected).toBe("145.10");
  });
});

describe("a value that only a bound asks for", () => {
  it("is not proposed: the bound is told", () => {
    const [only, another] = found([
      "面向中小企业预留政府采购项目预算金额35.00万元",
      "面向中小企业预留政府采购项目预算金额53.00万元",
    ]);
    expect(another).toBeUndefined();
    expect(only?.expected).toBeNull();
    expect(only?.proposal).toMatchObject({ value: "不大于40.00", certain: false });
    expect(only?.message).not.toContain("应为");
  });
});

describe("a number with more decimals than all others", () => {
  it("makes no other amount exact to its last digit", () => {
    const cells = found(["公务接待费\t0.50\t\t0.50", "公务接待费\t0.050\t\t0.50"]);
    expect(cells.map((f) => [f.stated, f.expected])).toEqual([["0.050", "0.50"]]);
  });
});
