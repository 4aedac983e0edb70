import { describe, expect, it } from "vitest";
import { isPast } from "./past-year.ts";

const at = (text: string, number: string): boolean => {
  const to = text.indexOf(number);
  const from = Math.max(text.lastIndexOf("，", to), text.lastIndexOf("。", to)) + 1;
  return isPast(text, from, to, 2023);
};

const history = "2023年为1446.57万元，2022年为1500.00万元。";

describe("a number is history", () => {
  it.each([
    [true, "of a year before the last", "2022年为1500.00万元。", "1500.00"],
    [true, "of last year in a sentence that goes further back", history, "1446.57"],
    [false, "not of this year", "2024年为1355.86万元。", "1355.86"],
    [false, "not of last year alone, which may not be up to date", "2023年为1446.57万元。", "1446.57"],
    [false, "not of a comparison", "比2022年增加8.00万元。", "8.00"],
    [false, "not of no year at all", "为8.00万元，2022年起安排。", "8.00"],
    [false, "not where this year stands before it", `2024年为5.00万元，${history}`, "1446.57"],
  ])("(%s) %s", (is, _, text, number) => {
    expect(at(text, number)).toBe(is);
  });
});
