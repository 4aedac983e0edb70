import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { targetOperator } from "./operator.ts";

const line = "档案数字化费用\t≤85万元";

it("passes where costs are kept below a value", () => {
  expect(outcome(targetOperator)).toBe("passed");
});

it.each(["≥85万元", ">=85万元", "> =85 万元"])("finds a cost that asks for at least so much: %s", (value) => {
  const [found] = findings(targetOperator, [line, `档案数字化费用\t${value}`]);
  expect(found).toMatchObject({ severity: "warning", stated: value });
});

it("leaves savings, equal values and other levels alone", () => {
  expect(findings(targetOperator, [line, "档案数字化成本节约率\t≥5%"])).toEqual([]);
  expect(findings(targetOperator, [line, "档案数字化费用\t=85万元"])).toEqual([]);
  expect(findings(targetOperator, ["档案数字化数量\t≥500卷", "档案数字化费用支付次数\t≥12次"])).toEqual([]);
});
