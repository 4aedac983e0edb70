import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { targetPercentSign } from "./percent-sign.ts";

const value = (text: string) => findings(targetPercentSign, ["合格率\t=100%", `合格率\t${text}`]);

it("passes where rates carry their sign", () => {
  expect(outcome(targetPercentSign)).toBe("passed");
});

it.each([
  ["1", "100%"],
  ["≥0.95", "95%"],
  ["0.985", "98.5%"],
])("notes a rate printed as %s", (text, expected) => {
  expect(value(text)).toMatchObject([{ severity: "info", expected }]);
});

it("leaves other numbers, and indicators that are no rate, alone", () => {
  expect(value("≥95%")).toEqual([]);
  expect(value("显著提升")).toEqual([]);
  expect(findings(targetPercentSign, ["档案数字化数量\t≥500卷", "档案数字化数量\t1"])).toEqual([]);
});
