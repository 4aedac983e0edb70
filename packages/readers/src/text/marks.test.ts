import { expect, it } from "vitest";
import { isRule, withoutMarks } from "./marks.ts";

it.each([
  ["- 一、主要职能", "一、主要职能"],
  ["  - 1、天山幼儿园", "1、天山幼儿园"],
  ["- 2,028.13 万元，占 13.77%。", "2,028.13 万元，占 13.77%。"],
  ["## 第一部分 概况", "第一部分 概况"],
  ["- # 概况", "概况"],
  ["一、**财政拨款**:指由**一般公共预算**安排", "一、财政拨款:指由一般公共预算安排"],
  ["**（一）基本支出：**包括人员经费", "（一）基本支出：包括人员经费"],
  ["　　为了　提高效率　", "为了　提高效率"],
])("conversion marks go: %j", (line, text) => {
  expect(withoutMarks(line)).toBe(text);
});

it.each([
  "- 12 -",
  "- 36.91",
  "-36.91 万元",
  "——说明",
  "#1 项目",
  "2 * 3 ** 4",
  "项目负责人张**、李**",
  "电话 138****0000，139****0000",
  "**注：未闭合",
  "* 注：表 1",
])("printed signs stay: %j", (line) => {
  expect(withoutMarks(line)).toBe(line);
});

it("only three dashes or more are a rule", () => {
  expect(["---", " ----- ", "--", "-", "- - -", "———"].map(isRule)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
