import { expect, it } from "vitest";
import { chineseNumeral } from "./chinese-numeral.ts";

it("numerals are those of headings", () => {
  expect([1, 9, 10, 11, 20, 21, 99, 100, 103, 110, 111].map(chineseNumeral)).toEqual(
    "一 九 十 十一 二十 二十一 九十九 一百 一百零三 一百一十 一百一十一".split(" "),
  );
});
