import { xinjiang2024Department as form } from "@mingce/forms";
import { expect, it } from "vitest";
import { partName } from "./part-name.ts";

it.each([
  ["t03", "表3 部门支出总体情况表"],
  ["t05", "表5 一般公共预算支出情况表"],
  ["t06", "表6 一般公共预算基本支出情况表"],
  ["sheet:2", "第2张绩效目标表"],
  ["unknown-table", "样式中没有的表"],
  ["nowhere", "正文其他部分"],
])("numbers of %s are counted under %s", (part, name) => {
  expect(partName({ form }, part)).toBe(name);
});

it("a section is called by its heading, without blanks left open", () => {
  const heading = partName({ form }, "1");
  expect(heading).toMatch(/收支预算情况的总体说明$/);
  expect(heading).not.toMatch(/[{}]/);
});

it("a document of no form has one part", () => {
  expect(partName({ form: null }, "t03")).toBe("正文");
});
