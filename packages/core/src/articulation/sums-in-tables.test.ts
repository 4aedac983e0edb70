import { xinjiang2024Unit } from "@mingce/forms";
import { printedDisclosure } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { sumsInTables } from "./sums-in-tables.ts";

const head = `第一部分 概况
第二部分 2024年单位预算公开表
表5
一般公共预算支出情况表
编制单位：某市某局
科目\t\t\t\t一般公共预算支出
功能分类科目编码\t\t\t功能分类科目名称\t合计\t基本支出\t项目支出
类\t款\t项
`;

const rows = [
  "\t\t\t合计\t1360.02\t390.02\t970.00",
  "201\t\t\t一般公共服务支出\t1323.17\t353.17\t970.00",
  "201\t03\t\t政府办公厅（室）及相关机构事务\t1323.17\t353.17\t970.00",
  "201\t03\t01\t行政运行\t261.55\t261.55\t",
  "201\t03\t50\t事业运行\t91.62\t91.62\t",
  "201\t03\t99\t其他政府办公厅（室）及相关机构事务支出\t970.00\t\t970.00",
  "208\t\t\t社会保障和就业支出\t36.85\t36.85\t",
];

/** The sums of table 5 as "whole = parts", each cell by its row (from 0, under the headings) and column. */
function sumsOf(...changed: readonly (readonly [from: string, to: string])[]): readonly string[] {
  const text = rows.map((row) => changed.reduce((r, [from, to]) => r.replace(from, to), row)).join("\n");
  const { reading } = printedDisclosure(`${head}${text}\n`, xinjiang2024Unit);
  const first = Math.min(...reading.statements.map((s) => s.place.address?.row ?? Number.POSITIVE_INFINITY));
  return sumsInTables(reading).map(({ whole, parts }) => {
    const [sum, ...others] = [whole, ...parts].map(({ row, cell }) => `${row - first}.${cell}`);
    return `${sum} = ${others.join(" + ")}`;
  });
}

describe("the sums of a printed table", () => {
  it("are those of its rows and of its columns", () => {
    const sums = sumsOf();
    expect(sums).toContain("0.4 = 1.4 + 6.4");
    expect(sums).toContain("1.5 = 2.5");
    expect(sums).toContain("2.4 = 3.4 + 4.4 + 5.4");
    expect(sums).toContain("1.4 = 1.5 + 1.6");
  });

  it("are found in every row whose digits keep the sum of the columns, blanks among them", () => {
    for (const row of rows.keys()) expect(sumsOf()).toContain(`${row}.4 = ${row}.5 + ${row}.6`);
  });

  it("leave out what rounding moves and what is wrong", () => {
    const rounded = sumsOf(["36.85\t36.85", "36.86\t36.86"]);
    expect(rounded).not.toContain("0.4 = 1.4 + 6.4");
    expect(rounded).toContain("6.4 = 6.5 + 6.6");
    expect(sumsOf(["261.55\t261.55", "361.55\t261.55"])).not.toContain("3.4 = 3.5 + 3.6");
  });

  it("have no part that is their whole", () => {
    for (const sum of sumsOf()) expect(new Set(sum.split(/ [=+] /)).size).toBe(sum.split(/ [=+] /).length);
  });
});
