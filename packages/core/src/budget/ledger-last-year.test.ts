import { type Budget, lastYearUsed, select, writeDocument } from "@mingce/core";
import { forms, xinjiang2024Unit } from "@mingce/forms";
import { documentToText, twoYears, unitBudget } from "@mingce/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ledgerLastYear } from "./ledger-last-year.ts";

const withoutLastYear = (budget: Budget): Budget => ({
  ...budget,
  facts: budget.facts.filter(({ year }) => year === 0),
});

describe.each(forms)("last year's ledger of $id", (form) => {
  it("gives what was entered of it, exact, and contradicts nothing", () => {
    for (const { last, now } of fc.sample(twoYears(form), { seed: 3, numRuns: 3 })) {
      const before = forms.find(({ id }) => id === last.form) ?? form;
      const lastYear = ledgerLastYear(last, before, form);
      const bare = withoutLastYear(now);
      const [taken, entered] = [writeDocument(bare, form, { lastYear }), writeDocument(now, form)];
      expect(lastYearUsed(bare, form, lastYear).problems).toEqual([]);
      expect(documentToText(taken)).toBe(documentToText(entered));
      expect(lastYearUsed(now, form, lastYear).problems).toEqual([]);
    }
  });
});

describe("a row that last year's policy withheld", () => {
  const form = xinjiang2024Unit;
  const budget = form.cubes.budget!;
  const withholds = [{ cube: "budget", at: { function: "201-26-01" } }];
  const open = ledgerLastYear(unitBudget, form, form);
  const kept = ledgerLastYear({ ...unitBudget, withholds }, form, form);
  const amount = (code: string, of = kept) => of.amount(select(budget, { function: code }, { year: -1 })!);

  it("is told neither alone nor in a list, and stays in the totals", () => {
    expect(amount("201-26-01", open)?.value).toBeGreaterThan(0);
    expect(amount("201-26-01")).toBeNull();
    expect(kept.nodes("budget", "function", {}, 3)).not.toContain("201-26-01");
    expect(open.nodes("budget", "function", {}, 3)).toContain("201-26-01");
    expect(amount("201")).toEqual(amount("201", open));
  });
});

it("what this year's form divides differently, and what it has no such thing for, is not told", () => {
  const [here, there] = [xinjiang2024Unit, forms.find(({ id }) => id.startsWith("shanghai"))!];
  const last = ledgerLastYear(unitBudget, here, there);
  const { year, measure } = { year: -1, measure: "executed" } as const;
  expect(last.amount(select(there.cubes.budget!, {}, { year, measure })!)).toBeNull();
  expect(last.nodes("nothing", "function", {})).toEqual([]);
  expect(last.nodes("budget", "colour", {})).toEqual([]);
  expect(last.nodes("budget", "function", { colour: "red" })).toEqual([]);
});
