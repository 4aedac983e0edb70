import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { targetFiscalAmount } from "./fiscal-amount.ts";

const fund = "年度预算总额\t85.00\t其中：财政拨款\t85.00";

it("passes where the sheet's fiscal money is the project's", () => {
  expect(outcome(targetFiscalAmount)).toBe("passed");
});

it("finds another amount for the same project", () => {
  const [found] = findings(targetFiscalAmount, [fund, fund.replaceAll("85.00", "58.00")]);
  expect(found).toMatchObject({
    severity: "error",
    stated: "58.00",
    expected: "85.00",
    difference: "-27.00",
  });
});

it("is no error where the total contains the amount, or where it differs by rounding", () => {
  expect(findings(targetFiscalAmount, [fund, "年度预算总额\t85.00\t其中：财政拨款\t60.00"])).toEqual([]);
  expect(findings(targetFiscalAmount, [fund, fund.replaceAll("85.00", "85.01")])).toEqual([]);
});
