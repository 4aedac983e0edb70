import { expect, it } from "vitest";
import { cellText } from "./cell-text.ts";

const lines = (...texts: readonly string[]) =>
  texts.map((text) => ({ text, size: 10, box: [0, 0, 0, 0] as const }));

it.each([
  [["机关事业单位基本", "养老保险缴费支出"], "机关事业单位基本养老保险缴费支出"],
  [["1,234,", "567.89"], "1,234,567.89"],
  [["1234567", ".89"], "1234567.89"],
  [["10.00", "20.00"], "10.00 20.00"],
  [["10.00", "234,567.00"], "10.00 234,567.00"],
  [["A4", "paper"], "A4 paper"],
  [[], ""],
])("the lines %j of a cell are read as %j", (printed, text) => {
  expect(cellText(lines(...printed))).toBe(text);
});
