import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { proseReasonDirection } from "./reason-direction.ts";

const reason = "人员工资正常晋升，支出增加";
const says = (text: string) => findings(proseReasonDirection, [reason, text]);

it("passes where reasons and signs go the same way", () => {
  expect(outcome(proseReasonDirection)).toBe("passed");
});

it("finds a reason that concludes the opposite about the subject", () => {
  const [found] = says("压减一般性支出，行政运行经费有所减少");
  expect(found).toMatchObject({ severity: "warning", stated: "行政运行经费有所减少" });
  expect(found?.message).toContain("增加6.70万元");
  expect(says("按要求压减，致使相应经费减少")).toHaveLength(1);
});

it.each([
  "退休人员减少，新进人员增加，经费增加",
  "在职人员减少",
  "比上年未减少，经费减少",
  "上年一次性支出减少，今年恢复安排",
  "人员增减变动，行政运行经费减少",
])("leaves a mixed reason, a bare cause and a negated word alone: %s", (text) =>
  expect(says(text)).toEqual([]),
);
