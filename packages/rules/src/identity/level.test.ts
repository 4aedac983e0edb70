import { departmentText, disclosure } from "@mingce/testkit";
import { expect, it } from "vitest";
import { findings, findingsIn, outcome } from "../sample-disclosure.test.ts";
import { identityLevel } from "./level.ts";

it("passes where the word of the level stands everywhere", () => {
  expect(outcome(identityLevel)).toBe("passed");
});

it("notes the other word in titles and own sentences, all places in one finding", () => {
  const edits = [
    ["表3\n\n单位支出总体情况表", "表3\n\n部门支出总体情况表"],
    ["本单位预算绩效管理", "本部门预算绩效管理"],
  ] as const;
  const found = findings(identityLevel, ...edits);
  expect(found).toMatchObject([{ severity: "info", stated: "部门", expected: "单位" }]);
  expect(found[0]?.at).toHaveLength(2);
});

it("leaves the duties and a department's 本单位 alone", () => {
  expect(findings(identityLevel, ["收集和保管全区档案。", "编制本部门预算。"])).toEqual([]);
  expect(
    findingsIn(identityLevel, disclosure(departmentText, [["接待查档人次", "本单位接待查档人次"]])),
  ).toEqual([]);
});
