import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { textPunctuation } from "./punctuation.ts";

const line = "人员工资正常晋升，支出增加。";
const printed = (text: string) => findings(textPunctuation, [line, text]);

it("passes where no mark stands twice", () => {
  expect(outcome(textPunctuation)).toBe("passed");
});

it.each([
  "人员工资正常晋升，支出增加。。",
  "人员工资正常晋升，，支出增加。",
  "是人员工资正常晋升，支出增加。",
])("notes a mark or word printed twice: %s", (text) =>
  expect(printed(text).map((f) => f.severity)).toEqual(["info"]),
);

it("leaves an ellipsis and different marks alone", () => {
  expect(printed("人员工资正常晋升……支出增加。")).toEqual([]);
  expect(printed("人员“工资”、“津贴”增加。")).toEqual([]);
});
