/** From an empty workbook to the printed book at the command line, and what happens on the way where something is wrong. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unitBudget } from "@mingce/testkit";
import { expect, it } from "vitest";
import { file, folder, mingce, withProgram } from "../test/built-program.ts";

withProgram();

const unregistered = { ...unitBudget, projects: unitBudget.projects.slice(1) };
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

it("a budget goes through its workbook and comes out as the whole book", () => {
  const budget = file("ledger.json", JSON.stringify(unitBudget));
  expect(mingce("workbook", "--from", budget, "--out", "filled.xlsx").code).toBe(0);
  expect(mingce("import", "filled.xlsx", "--out", "again.json").code).toBe(0);
  expect(JSON.parse(read("again.json")).facts.length).toBe(unitBudget.facts.length);
  const written = mingce("write", "filled.xlsx", "--out", "book", "--formats", "html");
  expect([written.code, written.out]).toEqual([0, expect.stringContaining(".html")]);
});

it("with an error nothing is written; a draft is, with the list of what is wrong beside it", () => {
  const budget = file("unregistered.json", JSON.stringify(unregistered));
  expect(mingce("workbook", "--from", budget, "--out", "wrong.xlsx").code).toBe(0);
  const refused = mingce("import", "wrong.xlsx", "--out", "none.json");
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("什么都没有写")]);
  expect(refused.out).toMatch(/^错误 《收支明细》[A-Z]\d+：本行的项目“档案数字化”没有登记/m);
  expect(() => read("none.json")).toThrow();
  expect(mingce("import", "wrong.xlsx", "--out", "draft.json", "--draft").code).toBe(1);
  expect(read("draft.问题清单.txt")).toContain("没有登记");
  expect(JSON.parse(read("draft.json")).form).toBe(unitBudget.form);
  const book = ["--out", "drafted", "--formats", "html"];
  expect(mingce("write", "draft.json", ...book).code).toBe(1);
  expect(mingce("write", "wrong.xlsx", ...book).err).toContain("工作簿有错");
  const drafted = mingce("write", "wrong.xlsx", ...book, "--draft");
  expect([drafted.code, drafted.out]).toEqual([1, expect.stringContaining("（草稿）.html")]);
});

it("a form nobody declared and a file that is no workbook are told in a sentence", () => {
  const none = mingce("workbook", "--form", "none", "--out", "none.xlsx");
  expect([none.code, none.err]).toEqual([3, expect.stringContaining("没有名为“none”的公开样式")]);
  const text = mingce("import", file("text.txt", "预算"), "--out", "text.json");
  expect([text.code, text.err]).toEqual([2, expect.stringContaining("请")]);
});
