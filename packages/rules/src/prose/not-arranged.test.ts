import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { proseNotArranged } from "./not-arranged.ts";

const funds = "单位资金3.00万元，占1.28%，比上年预算增加0.00万元，增长0.00%，主要原因是按实际需要安排。";
const says = (text: string) => findings(proseNotArranged, [funds, text]);

it("passes where only what has no amount is called 未安排", () => {
  expect(outcome(proseNotArranged)).toBe("passed");
});

it("finds a source and a part of the expenditure that have an amount in the tables", () => {
  expect(says("单位资金未安排。")).toMatchObject([
    { severity: "warning", stated: "单位资金未安排。", expected: "3.00万元" },
  ]);
  const project =
    "项目支出88.96万元，占38.01%，比上年预算增加85.51万元，增长2,478.55%，主要原因是按实际需要安排。";
  expect(findings(proseNotArranged, [project, "项目支出未安排，主要原因是没有项目。"])).toHaveLength(1);
});

it.each(["单位资金未安排新增项目。", "单位资金中的事业收入未安排。", "单位资金3.00万元，上年未安排。"])(
  "leaves what is said of something else alone: %s",
  (text) => expect(says(text)).toEqual([]),
);
