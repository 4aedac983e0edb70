/** The samples of the repository, written and checked as a person's document would be: nothing is found. */
import { readdirSync, readFileSync } from "node:fs";
import { parseBudget, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import { documentToText } from "@mingce/testkit";
import { expect, it } from "vitest";
import { checkFile } from "./check.ts";

const folder = new URL("../../../samples/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));

it("there are samples of a department and of units", () => {
  expect(names.length).toBeGreaterThanOrEqual(4);
});

it.each(names)("%s, printed as text, is read whole and has no finding", async (name) => {
  const { budget } = parseBudget(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
  const form = forms.find((f) => f.id === budget?.form);
  if (budget === null || form === undefined) throw new Error(`${name} is no budget of a known form.`);
  const text = documentToText(writeDocument(budget, form));
  const checked = await checkFile(new TextEncoder().encode(text), name);
  if ("refused" in checked) throw new Error(checked.refused.message);
  expect(checked.findings.map((f) => `${f.code} ${f.message}`)).toEqual([]);
  expect(checked.coverage.bound).toBe(checked.coverage.numbers);
});
