import { expect, it } from "vitest";
import { item, labelIn, labelsOfItem } from "./axis.ts";

it("a line is printed under the label of its year, and known by every one", () => {
  const line = item("资金", {}, { also: ["拨款"], since: [{ year: 2026, label: "预算" }] });
  expect([2025, 2026, 2027].map((year) => labelIn(line, year))).toEqual(["资金", "预算", "预算"]);
  expect(labelsOfItem(line)).toEqual(["资金", "拨款", "预算"]);
});
