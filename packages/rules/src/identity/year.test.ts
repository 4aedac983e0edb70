import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { identityYear } from "./year.ts";

const heading = "七、关于某市某区档案馆2024年一般公共预算项目支出情况说明\n\n（一）";

it("passes where headings say the budget year and assets the one before", () => {
  expect(outcome(identityYear)).toBe("passed");
});

it("finds a heading of another year, and assets not of the year before", () => {
  const edits = [
    [heading, heading.replace("2024", "2023")],
    ["截至2023年底", "截至2024年底"],
  ] as const;
  expect(findings(identityYear, ...edits)).toMatchObject([
    { severity: "warning", stated: "2023", expected: "2024" },
    { severity: "warning", stated: "2024", expected: "2023" },
  ]);
});

it("leaves years in free text, names and dates alone", () => {
  expect(findings(identityYear, ["收集和保管全区档案。", "自2019年起保管档案。"])).toEqual([]);
  expect(findings(identityYear, ["资金执行时间：2024年", "资金执行时间：2023年"])).toEqual([]);
});

it("finds a closing date more than a year away", () => {
  const dated = (date: string) => findings(identityYear, ["2024年2月29日", date]);
  expect(dated("2022年2月21日")).toMatchObject([{ severity: "warning", stated: "2022", expected: "2024" }]);
  expect(dated("2023年12月30日")).toEqual([]);
  expect(dated("2025年1月10日")).toEqual([]);
});
