import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { prosePeriod } from "./period.ts";

const period = "资金执行时间：2024年1月1日至2024年12月31日";
const says = (text: string) => findings(prosePeriod, [period, `资金执行时间：${text}`]);

it("passes where the period is of the budget year", () => {
  expect(outcome(prosePeriod)).toBe("passed");
});

it("finds a period of earlier years only", () => {
  expect(says("2023年1月1日至2023年12月31日")).toMatchObject([
    { severity: "warning", stated: "2023", expected: "2024" },
  ]);
  expect(says("2022年至2023年")).toMatchObject([{ stated: "2022、2023" }]);
});

it.each([
  "2023年1月至2024年12月",
  "2023年7月—\n2024年6月",
  "2020年起长期执行",
  "2023年至今",
  "2022年1月，为期三年",
  "全年",
  "按新财〔2023〕5号文件执行",
])("leaves a period that reaches the budget year, or may, alone: %s", (text) =>
  expect(says(text)).toEqual([]),
);
