import { xinjiang2024Unit } from "@mingce/forms";
import { expect, it } from "vitest";
import { type Place, placeOf } from "../statement/place.ts";
import { placeName } from "./place-name.ts";

const at = (table: string, row: string, column: string): Place => placeOf({ line: 7, table, row, column });

it.each([
  ["t10", "vehicles", "“公务用车购置及运行费"],
  ["t03", "total", "表3《单位支出总体情况表》“合计”行"],
  ["t03", "201-03-01", "表3《单位支出总体情况表》“2010301”行"],
  ["t11", "某局/印刷费", "表11《上年结转结余情况明细表》“某局/印刷费”行"],
  ["t11", "subtotal:3@5", "表11《上年结转结余情况明细表》“小计”行"],
])("a row of %s called %s inside is shown as people know it", (table, row, shown) => {
  const naming = { form: xinjiang2024Unit, document: { format: "text" as const } };
  expect(placeName(naming, at(table, row, "total"))).toContain(shown);
});
