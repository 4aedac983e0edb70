import { departmentText, disclosure } from "@mingce/testkit";
import { expect, it } from "vitest";
import { findingsIn, outcome } from "../sample-disclosure.test.ts";
import { organisationUnitCount } from "./unit-count.ts";

const judged = (...edits: Parameters<typeof disclosure>[1] & object) =>
  organisationUnitCount.judge(disclosure(departmentText, edits));

it("passes where the numbers are those of the list, and does not apply to a unit", () => {
  expect(judged().outcome).toBe("passed");
  expect(outcome(organisationUnitCount)).toBe("not-applicable");
});

it("finds a number of subordinate units, and of kinds of units, that the list does not have", () => {
  const input = disclosure(departmentText, [
    ["下属2家", "下属3家"],
    ["事业单位2家", "事业单位4家"],
  ]);
  expect(findingsIn(organisationUnitCount, input)).toMatchObject([
    { severity: "warning", stated: "5", expected: "3" },
    { severity: "warning", stated: "3", expected: "2" },
  ]);
});

it("does not judge a list with a gap in its numbers", () => {
  expect(judged(["2、某市某区地方志编纂中心", "4、某市某区地方志编纂中心"]).outcome).toBe("not-enough-data");
});

it("takes the body's own 机关 for the department proper", () => {
  const line = /^1[、.].*(?:本级|本部).*$/m.exec(departmentText)?.[0] ?? "";
  const own = line.replace(/[（(]?(?:本级|本部)[)）]?/, "机关");
  expect(own).not.toBe(line);
  expect(judged([line, own]).outcome).toBe("passed");
});
