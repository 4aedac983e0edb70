import { expect, it } from "vitest";
import { findings, outcome } from "../sample-disclosure.test.ts";
import { textPriorYearWord } from "./prior-year-word.ts";

const line = "某市某区档案馆2024年上年结转结余0.96万元";

it("passes where last year is meant and said", () => {
  expect(outcome(textPriorYearWord)).toBe("passed");
});

it("finds each place that speaks of the first half of the year instead", () => {
  const heading = "十一、关于某市某区档案馆2024年上年结转结余预算情况说明\n\n某市";
  const found = findings(
    textPriorYearWord,
    [heading, heading.replace("上年", "上半年")],
    [line, line.replace("上年", "上半年")],
  );
  expect(found.map((f) => [f.severity, f.expected])).toEqual([
    ["warning", "上年"],
    ["warning", "上年"],
  ]);
});

it("leaves a real first half of the year alone", () => {
  expect(findings(textPriorYearWord, ["收集和保管全区档案。", "每年上半年完成档案收集。"])).toEqual([]);
});
