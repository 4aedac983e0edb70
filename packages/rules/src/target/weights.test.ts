import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { targetWeights } from "./weights.ts";

const line = "档案数字化验收合格率\t=100%\t计划标准\t100%\t20";

it("passes where the weights of every sheet add to what the form demands", () => {
  expect(outcome(targetWeights)).toBe("passed");
});

it("finds a sheet whose weights add to another sum", () => {
  const [found, another] = findings(targetWeights, [line, line.replace(/20$/, "10")]);
  expect(another).toBeUndefined();
  expect(found).toMatchObject({ severity: "error", stated: "80", expected: "90" });
  expect(found?.message).toContain("档案数字化");
});

it("does not judge a sheet with a weight left out or a line that was not read", () => {
  expect(findings(targetWeights, [line, line.replace(/20$/, "")])).toEqual([]);
  const shifted = "档案数字化费用\t\t\t≤85万元\t预算支出标准\t-\t20";
  expect(
    findings(targetWeights, [
      "成本指标\t经济成本指标\t档案数字化费用\t≤85万元\t预算支出标准\t-\t20",
      shifted,
    ]),
  ).toEqual([]);
});

it("takes 100 for another convention where no sheet of the document adds to the demanded total", () => {
  const weights = [
    "年度工作计划\t40",
    "档案数字化验收合格率\t=100%\t计划标准\t100%\t20",
    "社会捐赠整理验收合格率\t=100%\t计划标准\t100%\t20",
  ];
  const edits = weights.map((w) => [w, w.replace(/\d0$/, (n) => String(Number(n) + 10))] as const);
  expect(findings(targetWeights, ...edits).map((f) => [f.severity, f.stated])).toEqual(
    edits.map(() => ["info", "100"]),
  );
});
