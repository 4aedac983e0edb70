import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { targetProjectName } from "./project-name.ts";

const name = "项目名称\t\t档案数字化\t";
const called = (text: string) => findings(targetProjectName, [name, name.replace("档案数字化", text)]);

it("passes where the sheet carries the project's name", () => {
  expect(outcome(targetProjectName)).toBe("passed");
});

it("finds another name beside the same unit and amount", () => {
  expect(called("库房租赁")).toMatchObject([
    { severity: "warning", stated: "库房租赁", expected: "档案数字化" },
  ]);
});

it("is a note where a year or a bracket was added, or where nothing corresponds", () => {
  expect(called("2024年档案数字化（二期）").map((f) => f.severity)).toEqual(["info"]);
  const amount = ["其中：财政拨款\t85.00", "其中：财政拨款\t12.00"] as const;
  const found = findings(targetProjectName, [name, name.replace("档案数字化", "库房租赁")], amount);
  expect(found).toMatchObject([{ severity: "info", expected: null }]);
});
