import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { textChoiceOpen } from "./choice-open.ts";

it("passes where every choice was made", () => {
  expect(outcome(textChoiceOpen)).toBe("passed");
});

it.each(["增加（减少）", "增加(减少)", "增加/减少"])("finds a choice that was left open: %s", (words) => {
  const found = findings(textChoiceOpen, ["比上年预算增加6.70万元", `比上年预算${words}6.70万元`]);
  expect(found).toMatchObject([{ severity: "warning", stated: words }]);
});

it("leaves brackets with other words, and the fixed terms, alone", () => {
  expect(findings(textChoiceOpen, ["人员工资正常晋升，支出增加", "支出增加（退休人员减少）"])).toEqual([]);
  expect(findings(textChoiceOpen, ["四、其他资金：", "四、其他资金（增减）："])).toEqual([]);
});
