import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { withheldClassifiedAmount } from "./classified-amount.ts";

const stated = "涉密项目，涉及预算资金0.96万元";

it("passes where the text gives the sum of the classified projects", () => {
  expect(outcome(withheldClassifiedAmount)).toBe("passed");
});

it("finds another sum", () => {
  const found = findings(withheldClassifiedAmount, [stated, stated.replace("0.96", "9.60")]);
  expect(found).toMatchObject([
    { severity: "warning", stated: "9.60", expected: "0.96", difference: "8.64" },
  ]);
});

it("leaves rounding alone, and a number of projects that does not agree to its own rule", () => {
  expect(findings(withheldClassifiedAmount, [stated, stated.replace("0.96", "0.97")])).toEqual([]);
  expect(outcome(withheldClassifiedAmount, ["单位有1个", "单位有2个"])).toBe("not-enough-data");
});
