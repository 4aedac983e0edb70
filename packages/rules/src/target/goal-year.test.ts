import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { targetGoalYear } from "./goal-year.ts";

const goal = (text: string) => findings(targetGoalYear, ["完成馆藏档案整理。", text]);

it("passes where no goal names an earlier year", () => {
  expect(outcome(targetGoalYear)).toBe("passed");
});

it("finds a goal of an earlier year only", () => {
  expect(goal("保障2023年馆藏档案整理。")).toMatchObject([
    { severity: "warning", stated: "2023", expected: "2024" },
  ]);
});

it.each([
  "2023年至2024年整理档案。",
  "保障2024年整理。",
  "自2020年起长期整理。",
  "按2023年5号文件整理。",
  "2023年已完成三万卷。",
])("leaves a goal that reaches this year or looks back alone: %s", (text) => expect(goal(text)).toEqual([]));
