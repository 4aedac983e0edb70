import { expect, it } from "vitest";
import { numeral } from "./numerals.ts";

it.each([
  ["chineseCounting", [1, 10, 11, 20, 21, 99, 105], "一 十 十一 二十 二十一 九十九 一〇五"],
  [
    "chineseCountingThousand",
    [10, 100, 105, 110, 111, 1001, 1010, 10000],
    "十 一百 一百零五 一百一十 一百一十一 一千零一 一千零一十 一〇〇〇〇",
  ],
  ["chineseLegalSimplified", [1, 10, 21, 105], "壹 壹拾 贰拾壹 壹佰零伍"],
  ["ideographDigital", [1, 10, 24], "一 一〇 二四"],
  ["ideographTraditional", [1, 10, 11], "甲 癸 11"],
  ["ideographZodiacTraditional", [1, 13], "甲子 丙子"],
  ["decimalEnclosedCircleChinese", [1, 20, 21], "① ⑳ 21"],
  ["decimalEnclosedParen", [3], "⑶"],
  ["decimalEnclosedFullstop", [3], "⒊"],
  ["decimalFullWidth", [12], "１２"],
  ["decimalZero", [3, 12], "03 12"],
  ["upperRoman", [4, 9, 14, 40], "IV IX XIV XL"],
  ["lowerLetter", [1, 26, 27], "a z aa"],
  ["something new", [7], "7"],
])("%s prints %j", (format, values, text) => {
  expect(values.map((value) => numeral(format, value)).join(" ")).toBe(text);
});

it("a bullet prints nothing; what no numeral is for is printed in digits", () => {
  expect([numeral("bullet", 1), numeral("none", 0), numeral("chineseCounting", 0)]).toEqual(["", "", "0"]);
});
