/** The core is the same for every form: it holds no form's title, table number, code or name. */
import { expect, it } from "vitest";
import { isTest, linesWhere, trackedFiles } from "./tracked-files.ts";

/** Category, section or item of the functional (2xx) and economic (3xx, 5xx) classifications, as a literal. */
const officialCode = /["'`](?:2[0-3]\d|30[1-9]|31[0-3]|399|50[1-9]|51[0-4]|599)(?:\d{2}){0,2}["'`]/;
const tableNumber = /表[\s]*[0-9０-９]|["'`]t\d{2}["'`]/;
const tableTitle = /情况表|收支总[体]?|收入总体|支出总体/;
const formName = /xinjiang|新疆|自治区/i;

const knowledge = [officialCode, tableNumber, tableTitle, formName];

it("no source of core names a form, its tables or its codes", () => {
  const source = trackedFiles().filter((path) => path.startsWith("packages/core/src/") && !isTest(path));
  expect(linesWhere(source, (line) => knowledge.some((pattern) => pattern.test(line)))).toEqual([]);
});

it("would notice each kind of knowledge", () => {
  const samples = [
    'code === "201"',
    '"2010301"',
    '"302"',
    "表5",
    "一般公共预算支出情况表",
    "xinjiang-2024-unit",
  ];
  expect(samples.filter((line) => !knowledge.some((pattern) => pattern.test(line)))).toEqual([]);
});
