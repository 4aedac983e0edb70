import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { textSentenceOpen } from "./sentence-open.ts";

const reason = "人员工资正常晋升，支出增加";

it("passes where every sentence ends", () => {
  expect(outcome(textSentenceOpen)).toBe("passed");
});

it("finds a reason that was not written", () => {
  expect(findings(textSentenceOpen, [reason, ""]).map((f) => f.severity)).toEqual(["warning"]);
});

it("finds a number that was left out", () => {
  expect(findings(textSentenceOpen, ["增加6.70万元", "增加万元"])).toMatchObject([
    { stated: "比上年预算增加万元" },
  ]);
});

it("leaves a paragraph alone that the next one continues", () => {
  expect(findings(textSentenceOpen, [reason, "\n\n人员工资正常晋升，支出增加"])).toEqual([]);
});
