import { unitBudget } from "@mingce/testkit";
import { expect, it } from "vitest";
import { parseBudget } from "./parse-budget.ts";

it("JSON of the right shape is a budget", () => {
  const json: unknown = JSON.parse(JSON.stringify(unitBudget));
  expect(parseBudget(json)).toEqual({ budget: unitBudget, problems: null });
});

it("every wrong or surplus field is named with what it should be", () => {
  const facts = [{ ...unitBudget.facts[0], value: 12 }];
  const { problems } = parseBudget({ ...unitBudget, year: "2024", facts, note: "" });
  expect(problems?.map((p) => `${p.where}: ${p.message}`)).toEqual([
    "year: 预算数据的“year”应为整数，请更正。",
    "facts[0].value: 预算数据的“facts[0].value”应为文本，请更正。",
    "note: “note”不是预算数据的字段，请删除或更正名称。",
  ]);
});

it("what is no object is refused in one sentence", () => {
  for (const json of [null, [], "x", 1]) {
    expect(parseBudget(json).problems?.map((p) => p.message)).toEqual([
      "预算数据的“整体”应为一组字段，请更正。",
    ]);
  }
});
