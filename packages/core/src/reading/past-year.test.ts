import { describe, expect, it } from "vitest";
import { isPast } from "./past-year.ts";

const at = (text: string, number: string): boolean => {
  const to = text.indexOf(number);
  const from = Math.max(text.lastIndexOf("，", to), text.lastIndexOf("。", to)) + 1;
  return isPast(text, from, to, 2023);
};

describe("a number is history", () => {
  it.each([
    ["a year before the last", "2022年为1500.00万元。", "1500.00"],
    [
      "last year in a sentence that goes further back",
      "2023年为1446.57万元，2022年为1500.00万元。",
      "1446.57",
    ],
  ])("of %s", (_, text, number) => {
    expect(at(text, number)).toBe(true);
  });

  it.each([
    ["this year", "2024年为1355.86万元。", "1355.86"],
    ["last year alone, which may not have been brought up to date", "2023年为1446.57万元。", "1446.57"],
    ["a comparison", "比2022年增加8.00万元。", "8.00"],
    ["no year at all", "为8.00万元，2022年起安排。", "8.00"],
    [
      "this year, with history behind it",
      "2024年为5.00万元，2023年为1446.57万元，2022年为1500.00万元。",
      "1446.57",
    ],
  ])("but not of %s", (_, text, number) => {
    expect(at(text, number)).toBe(false);
  });
});
