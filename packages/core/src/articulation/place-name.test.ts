import { xinjiang2024Unit } from "@mingce/forms";
import { expect, it } from "vitest";
import type { Place } from "../statement/place.ts";
import { lineName, placeName } from "./place-name.ts";

const at = (table: string, row: string, column: string): Place => ({
  page: null,
  line: 7,
  table,
  row,
  column,
  section: null,
  text: "",
  box: null,
  address: null,
});

it.each([
  ["t10", "vehicles", "表10“公务用车购置及运行费"],
  ["t03", "total", "表3“合计”行"],
  ["t03", "201-03-01", "表3“2010301”行"],
  ["t11", "某局/印刷费", "表11“某局/印刷费”行"],
  ["t11", "subtotal:3@5", "表11“小计”行"],
])("a row of %s called %s inside is shown as people know it", (table, row, shown) => {
  const naming = { form: xinjiang2024Unit, document: { format: "text" as const } };
  expect(placeName(naming, at(table, row, "total"))).toContain(shown);
});

it.each([
  ["pdf", 12, 3, "第12页第3行"],
  ["xlsx", 2, 7, "第2张工作表第7行"],
  ["text", null, 451, "第451行"],
  ["pdf", 12, null, "第12页"],
  ["docx", null, null, ""],
] as const)(
  "a place in a file of format %s on page %s, line %s is called %s",
  (format, page, line, shown) => {
    expect(lineName(format, { ...at("t01", "total", "total"), page, line })).toBe(shown);
  },
);
