import { unitBudget } from "@mingce/testkit";
import { expect, it } from "vitest";
import type { Budget } from "./budget.ts";
import { nameProblems } from "./validate-names.ts";

const named = (body: string): Budget => ({
  ...unitBudget,
  body,
  units: [{ name: body, kind: "publicInstitution" }],
});

it.each([
  ["·—·", ["body", "units[0].name"], "没有文字"],
  ["3万元", ["body", "units[0].name"], "没有文字"],
  ["馆", ["body"], "只有一个字"],
  ["馆".repeat(61), ["body"], "61个字"],
  ["（三）某市档案馆", ["body"], "以序号“（三）”开头"],
  ["二、某市档案馆", ["body"], "以序号“二、”开头"],
])("%s could not be known again as a body's name", (body, where, says) => {
  const problems = nameProblems(named(body));
  expect(problems.map((p) => p.where)).toEqual(where);
  expect(problems[0]?.message).toContain(says);
});

it.each(["12345热线中心", "第110中学（南·区）", "<b>&amp;;“甲”|*/#2", "𠮷𠮷", "某局、某馆，某站", "ABC"])(
  "%s is a name",
  (body) => {
    expect(nameProblems(named(body))).toEqual([]);
  },
);

it("a project is told by its name's place, and may have any word", () => {
  const projects = ["—", "甲"].map((name) => ({ name, unit: unitBudget.body, withheld: false, fields: {} }));
  expect(nameProblems({ ...unitBudget, projects }).map((p) => p.where)).toEqual(["projects[0].name"]);
});
