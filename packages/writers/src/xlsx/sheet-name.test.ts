import fc from "fast-check";
import { expect, it } from "vitest";
import { sheetNames } from "./sheet-name.ts";

it("a sheet is called like its table, a second one gets a number", () => {
  expect(sheetNames(["表1 收支总体情况表", "项目支出绩效目标表", "项目支出绩效目标表"])).toEqual([
    "表1 收支总体情况表",
    "项目支出绩效目标表",
    "项目支出绩效目标表（2）",
  ]);
});

it("characters Excel forbids are left out, and what has no words is called a table", () => {
  expect(sheetNames(["收入/支出[表]：“三公”", "'?*", "History"])).toEqual([
    "收入 支出 表 ：“三公”",
    "表格",
    "History_",
  ]);
});

it("a long name is cut, before its number as well", () => {
  const long = "上年结转结余情况明细表".repeat(4);
  expect(sheetNames([long, long]).map((name) => name.length)).toEqual([31, 31]);
  expect(sheetNames([long, long])[1]).toMatch(/（2）$/);
});

it("whatever the titles: as many names, each once, none too long or forbidden", () => {
  const title = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("a", "A", "表'", "😀".repeat(20)),
  );
  fc.assert(
    fc.property(fc.array(title, { maxLength: 12 }), (titles) => {
      const names = sheetNames(titles);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
      for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\\p{Cc}\p{Cs}]{1,31}(?<!')$/u);
      expect(names.filter((name) => name.length > 31)).toEqual([]);
    }),
    { numRuns: 300, seed: 31 },
  );
});
