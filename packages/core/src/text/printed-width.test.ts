import { expect, it } from "vitest";
import { printedWidth } from "./printed-width.ts";

it.each([
  ["", 0],
  ["60.08", 5],
  ["万元", 4],
  ["增加60.08万元，", 4 + 5 + 6],
  ["（类）", 6],
  ["“三公”", 8],
  ["𠮷", 2],
])("%s takes %i halves of an em", (text, width) => {
  expect(printedWidth(text)).toBe(width);
});
