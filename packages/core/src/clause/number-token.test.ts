import { describe, expect, it } from "vitest";
import { squeezed } from "../text/squeeze.ts";
import { numberTokens } from "./number-token.ts";

/** The numbers of a printed sentence: digits and unit. */
const numbersOf = (printed: string): readonly string[] =>
  numberTokens(squeezed(printed)).map((t) => `${t.digits} ${t.unit ?? "-"}`);

describe("a number in running text", () => {
  it.each([
    ["收支总预算 15,372.08 万元。", 15_372_080_000, 2],
    ["收支总预算１５，３７２．０８万元。", 15_372_080_000, 2],
    ["安排 15,37 2.08 万元。", 15_372_080_000, 2],
    ["安排2万元", 2_000_000, 0],
    ["安排0.50亿元", 5_000_000_000, 2],
    ["安排154 万，其中", 154_000_000, 0],
    ["维修费49万用于零星维修", 49_000_000, 0],
    ["共500元", 50_000, 0],
    ["占99.62％", 99_620_000, 2],
    ["提高1.5个百分点", 1_500_000, 1],
    ["房屋12,667平方米", 126_670_000, 0],
    ["设备4台（套）", 40_000, 0],
  ])("%s is exact in the steps of its unit", (printed, value, decimals) => {
    expect(numberTokens(squeezed(printed))).toMatchObject([{ value, decimals }]);
  });

  it.each([
    ["a year", "2024年预算"],
    ["a date", "2024年12月31日"],
    ["a document number", "新财预〔2014〕82号、乌财行[2023]61 号、乌政办【2019】129号"],
    ["a threshold", "单位价值50万元以上的设备，100.00万元（含）以上，3人以下"],
    ["a span of months", "2024年1-12月"],
    ["a code", "特定目标0210640C，特定目标5710005P"],
    ["the time of day", "9：30集中办公"],
  ])("is not %s", (_, printed) => {
    expect(numbersOf(printed).filter((n) => !n.endsWith("-"))).toEqual([]);
  });

  it("stands right after a code that ends in a letter", () => {
    expect(numbersOf("4. 特定目标 0210640C 73.90 万元，完全不予公开。")).toContain("73.90 wanyuan");
  });

  it("in a list of four keeps each amount with its own unit", () => {
    expect(numbersOf("办公费154万元；印刷费80万元，水费5000元，一共8位")).toEqual([
      "154 wanyuan",
      "80 wanyuan",
      "5000 yuan",
      "8 count",
    ]);
  });

  it("without a unit waits for a label that demands a count", () => {
    expect(numbersOf("编制数27，实有人数21人")).toEqual(["27 -", "21 count"]);
  });

  it("is counted but not readable where no exact integer holds it", () => {
    expect(numberTokens("共99999999999999999万元")).toMatchObject([{ readable: false }]);
  });

  it("is negative behind a dash that follows Chinese text, and no number in a range or a document number", () => {
    expect(numberTokens("增加-90.71万元")).toMatchObject([{ value: -90_710_000, readable: true }]);
    expect(numberTokens("2024年1-12月，文号12-34号")).toEqual([]);
  });

  it("says where it stands: digits end before the unit", () => {
    const [token] = numberTokens("安排1，234.50万元。");
    expect(token).toMatchObject({ start: 2, end: 10, after: 12, digits: "1，234.50" });
  });
});
