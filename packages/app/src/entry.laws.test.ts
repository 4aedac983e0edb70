/** What is entered comes back: a workbook filled with a budget is imported as that budget, for every form. */

import { readdirSync, readFileSync } from "node:fs";
import { type Budget, entryWorkbook, type FactRecord, type Form, parseBudget } from "@mingce/core";
import { forms } from "@mingce/forms";
import { budgetArbitrary } from "@mingce/testkit";
import { writeEntry } from "@mingce/writers";
import fc from "fast-check";
import { expect, it } from "vitest";
import { importEntry } from "./import-entry.ts";

async function imported(budget: Budget, form: Form) {
  const read = importEntry(await writeEntry(entryWorkbook(form, budget)), "填报.xlsx");
  if ("refused" in read) throw new Error(read.refused.message);
  return read;
}

/** A budget whatever the order of its facts and fields, and however many zeros its amounts end with. */
function unordered(budget: Budget | null) {
  if (budget === null) return null;
  const amount = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);
  const fact = (f: FactRecord): string =>
    JSON.stringify([f.cube, f.year, Object.entries(f.at).sort(), amount(f.value)]);
  const fields = (map: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(map).map(([id, text]) => [id, /^-?\d+\.\d+$/.test(text) ? amount(text) : text]),
    );
  return {
    ...budget,
    facts: budget.facts.map(fact).sort(),
    projects: budget.projects
      .map((p) => JSON.stringify([p.name, p.unit, p.withheld, Object.entries(p.fields).sort()]))
      .sort(),
    sheets: budget.sheets.map((s) => ({
      ...s,
      fields: fields(s.fields),
      indicators: s.indicators.map(fields),
    })),
    withholds: budget.withholds ?? [],
  };
}

it.each(forms)(
  "$id: a generated budget comes back from its workbook, without an error",
  async (form) => {
    await fc.assert(
      fc.asyncProperty(budgetArbitrary(form), async (budget) => {
        const read = await imported(budget, form);
        expect(read.problems.filter((p) => p.severity === "error")).toEqual([]);
        expect(unordered(read.budget)).toEqual(unordered(budget));
      }),
      { numRuns: 6, seed: 5 },
    );
  },
  120_000,
);

const folder = new URL("../../../samples/", import.meta.url);
const samples = readdirSync(folder).filter((name) => name.endsWith(".json"));

it.each(samples)(
  "%s comes back from its workbook, without an error",
  async (name) => {
    const { budget } = parseBudget(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
    const form = forms.find(({ id }) => id === budget?.form);
    if (budget === null || form === undefined) throw new Error(`${name} is no budget of a known form.`);
    const read = await imported(budget, form);
    expect(read.problems.filter((p) => p.severity === "error")).toEqual([]);
    expect(unordered(read.budget)).toEqual(unordered(budget));
  },
  120_000,
);
