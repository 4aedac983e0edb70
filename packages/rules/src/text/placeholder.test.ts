import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { textPlaceholder } from "./placeholder.ts";

const reason = "人员工资正常晋升，支出增加";

it("passes where nothing is left to be filled in", () => {
  expect(outcome(textPlaceholder)).toBe("passed");
});

it.each(["XX", "（待填）", "____", "（若无，则写“无”。）"])("finds what was not filled in: “%s”", (text) => {
  expect(findings(textPlaceholder, [reason, text])).toMatchObject([{ severity: "warning", stated: text }]);
});

it("finds several in one paragraph as one finding with their places", () => {
  const [found, ...more] = findings(textPlaceholder, [reason, "XX增加XXX万元"]);
  expect(more).toEqual([]);
  expect(found?.at.map((p) => p.text)).toEqual(["XX", "XXX"]);
});

it("finds a name in a table that was not filled in", () => {
  expect(findings(textPlaceholder, ["档案数字化\t", "XX项目\t"]).length).toBeGreaterThan(0);
});

it("leaves letters alone that are a name, and choices to their own rule", () => {
  expect(findings(textPlaceholder, [reason, "更换XXL型档案柜"])).toEqual([]);
  expect(findings(textPlaceholder, ["比上年预算增加6.70万元", "比上年预算增加（减少）6.70万元"])).toEqual([]);
});
