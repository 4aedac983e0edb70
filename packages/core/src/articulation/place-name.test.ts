import { xinjiang2024Unit } from "@mingce/forms";
import { expect, it } from "vitest";
import type { Place } from "../statement/place.ts";
import { placeName } from "./place-name.ts";

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
  expect(placeName(xinjiang2024Unit, at(table, row, "total"))).toContain(shown);
});
