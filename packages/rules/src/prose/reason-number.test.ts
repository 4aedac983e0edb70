import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { proseReasonNumber } from "./reason-number.ts";

const reason = "人员工资正常晋升，支出增加";
const says = (text: string) => findings(proseReasonNumber, [reason, text]);

it("does not apply where no reason restates its change, and passes where one does rightly", () => {
  expect(outcome(proseReasonNumber)).toBe("not-applicable");
  expect(outcome(proseReasonNumber, [reason, "工资调整，导致行政运行比上年预算增加6.70万元"])).toBe("passed");
});

it("finds another number for the whole change, and says where it stands as well", () => {
  const [found] = says("工资调整，造成增加0.60万元差额");
  expect(found).toMatchObject({ severity: "warning", stated: "0.60", expected: "6.70", difference: "-6.10" });
  expect(found?.message).toContain("可能是照抄");
});

it.each([
  "人员经费增加4.00万元，公用经费增加2.70万元",
  "其中工资增加4.00万元",
  "政务大厅经费比上年增加4.00万元",
  "人员减少导致基本支出比上年增加4.00万元",
])("leaves the parts and causes of a change alone: %s", (text) => expect(says(text)).toEqual([]));
