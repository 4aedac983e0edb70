import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { targetOverallOther } from "./overall-other.ts";

const other = (text: string) => findings(targetOverallOther, ["其他\t3.96", `其他\t${text}`]);

it("passes where 其他 is all that is no fiscal money of the year", () => {
  expect(outcome(targetOverallOther)).toBe("passed");
});

it("finds an amount that no sum of the sources gives", () => {
  expect(other("1.04")).toMatchObject([{ severity: "warning", stated: "1.04", expected: "3.96" }]);
});

it("names what was left out, and is a note where that is only what was carried over", () => {
  const [own] = other("0.96");
  expect(own?.severity).toBe("warning");
  expect(own?.message).toContain("没有计入单位资金3.00万元");
  expect(other("3.00").map((f) => f.severity)).toEqual(["info"]);
});
