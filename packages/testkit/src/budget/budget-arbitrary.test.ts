import { ledgerOf, parseBudget, select, validateBudget, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentToText } from "../document-to-text.ts";
import { budgetArbitrary } from "./budget-arbitrary.ts";
import { sourcesOf } from "./sources.ts";

describe.each(forms.map((form) => ({ id: form.id, form })))("budgets of $id", ({ form }) => {
  const budgets = budgetArbitrary(form);

  it("have no problem, and none after a way through JSON", () => {
    fc.assert(
      fc.property(budgets, (budget) => {
        expect(validateBudget(budget, form)).toEqual([]);
        expect(parseBudget(JSON.parse(JSON.stringify(budget)))).toEqual({ budget, problems: null });
      }),
      { numRuns: 50 },
    );
  });

  it("are the same for the same seed, and so are their documents", () => {
    const [first] = fc.sample(budgets, { seed: 7, numRuns: 1 });
    const [second] = fc.sample(budgets, { seed: 7, numRuns: 1 });
    expect(second).toEqual(first);
    const text = documentToText(writeDocument(first!, form));
    expect(documentToText(writeDocument(second!, form))).toBe(text);
  });

  const overallSheet = form.sheets.some((sheet) => sheet.id === "overall");
  it.runIf(overallSheet)("state funds on the overall sheet that add up to the whole budget", () => {
    fc.assert(
      fc.property(budgets, (budget) => {
        const ledger = ledgerOf(budget, form);
        const { budget: money, targets } = form.cubes;
        const overall = select(targets!, { aspect: "funds", scope: "overall" })!;
        expect(ledger.value(overall)).toBe(ledger.value(select(money!, {})!));
      }),
      { numRuns: 50 },
    );
  });

  it("meet the cases that go wrong: fallen to zero, below a cent of 万元, carried over, withheld, large", () => {
    const sample = fc.sample(budgets, { seed: 11, numRuns: 300 });
    // A form that knows nothing carried over has no such lines, and the projects withheld are among them.
    const carries = sourcesOf(form).carriedIn.length > 0;
    const seen = {
      withheld: !carries || sample.some((b) => b.projects.some((p) => p.withheld)),
      small: sample.some((b) => b.facts.some((f) => Number(f.value) > 0 && Number(f.value) < 50)),
      large: sample.some((b) => b.facts.some((f) => f.cube === "budget" && Number(f.value) > 1e10)),
      carried: !carries || sample.some((b) => b.facts.some((f) => f.at.source?.startsWith("carriedIn"))),
      empty: sample.some((b) => !b.facts.some((f) => f.cube === "budget")),
      fellToZero: sample.some((b) =>
        b.facts.some((f, i) => f.year === 0 && Number(f.value) === 0 && Number(b.facts[i + 1]?.value) > 0),
      ),
    };
    expect(Object.entries(seen).filter(([, met]) => !met)).toEqual([]);
  });
});
