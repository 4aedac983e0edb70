/** Official tables at the command line: what they determine as a draft, what they leave open as a list, and on to the book. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unitBudget } from "@mingce/testkit";
import { expect, it } from "vitest";
import { file, folder, mingce, withProgram } from "../test/built-program.ts";

withProgram();

it("tables without a word beside them become a draft, a list and a workbook to go on with", () => {
  const budget = file("whole.json", JSON.stringify(unitBudget));
  expect(mingce("write", budget, "--out", "book", "--formats", "xlsx").code).toBe(0);
  const [book = ""] = readdirSync(join(folder, "book"));
  const read = mingce("import", join("book", book), "-o", "tables.json");
  expect(read.err).toContain("已由官方表写成草稿");
  expect(read.code).toBe(1);
  const list = readFileSync(join(folder, "tables.问题清单.txt"), "utf8");
  expect(list).toContain("上年数");
  expect(read.out).toContain(list);
  expect(mingce("workbook", "--from", "tables.json", "--out", "tables.xlsx").code).toBe(0);
  expect(mingce("import", "tables.xlsx", "--out", "again.json", "--draft").code).toBe(1);
  const [first, again] = ["tables.json", "again.json"].map((name) =>
    JSON.parse(readFileSync(join(folder, name), "utf8")),
  );
  expect(again.given).toEqual(first.given);
  const draft = mingce("write", "tables.json", "--out", "draft", "--formats", "xlsx", "--draft");
  expect(draft.err).not.toMatch(/\n\s+at /);
  expect(readdirSync(join(folder, "draft"))).toHaveLength(1);
});

it("a file that is no workbook, and a year that is none, are told in a sentence", () => {
  const none = mingce("import", file("words.txt", "各表另附"), "--out", "words.json");
  expect([none.code, none.err]).toEqual([2, expect.stringContaining("请")]);
  const year = mingce("import", "words.txt", "--out", "words.json", "--year", "24");
  expect([year.code, year.err]).toEqual([3, expect.stringContaining("四位数")]);
});
