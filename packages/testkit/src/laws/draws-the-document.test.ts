/** Law 6 of charts: they draw what the document states, and nothing of what it withholds. */
import { type Budget, drawCharts, type Form, readDisclosure, writeDocument } from "@mingce/core";
import { forms } from "@mingce/forms";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetArbitrary } from "../budget/budget-arbitrary.ts";
import { lawSeed, lawTime } from "./runs.ts";

const runs = Math.ceil(Number(process.env.MINGCE_LAW_RUNS ?? 150) / 50);

const drawn = (form: Form, law: (budget: Budget) => void): void =>
  fc.assert(fc.property(budgetArbitrary(form), law), { numRuns: runs, seed: lawSeed });

const chartsOf = (budget: Budget, form: Form) =>
  drawCharts(readDisclosure(writeDocument(budget, form), forms));

describe.each(forms.map((form) => ({ id: form.id, form })))("the charts of $id", ({ form }) => {
  it(
    "draw the ledger: the bars of income and of expenditure each make the total the document states",
    () =>
      drawn(form, (budget) => {
        const charts = chartsOf(budget, form);
        for (const id of ["income", "expenditure", "natures"]) {
          const chart = charts.find((c) => c.id === id);
          if (chart === undefined) continue;
          const values = chart.bars.map((bar) => bar.whole ?? bar.values[0] ?? null);
          expect(values).not.toContain(null);
          const sum = values.reduce((total, value) => total + (value?.steps ?? 0), 0);
          const whole = chart.total.whole ?? chart.total.values[0];
          // Each is rounded to 0.01 万元 by itself.
          expect(Math.abs(sum - (whole?.steps ?? Number.NaN))).toBeLessThanOrEqual(
            (values.length + 1) * 5_000,
          );
        }
        expect(charts.map((c) => c.id)).toContain("three-public");
      }),
    lawTime,
  );

  it(
    "name no category that is withheld and printed nowhere, nor what is left of the total without it",
    () =>
      drawn(form, (budget) => {
        const categories = [...new Set(budget.facts.flatMap((f) => f.at.function?.slice(0, 3) ?? []))];
        const withholds = categories.slice(0, 2).map((node) => ({ cube: "budget", at: { function: node } }));
        const reading = readDisclosure(writeDocument({ ...budget, withholds }, form), forms);
        // A form that prints every category, used or not, prints these too: such a policy is refused (`leak`).
        const printed = new Set(reading.statements.flatMap((s) => s.selection.regions.function ?? []));
        const hidden = categories.slice(0, 2).filter((node) => !printed.has(node));
        if (hidden.length === 0) return;
        const nameOf = (node: string) => form.codes.function?.namesOf(node, budget.year)[0]?.name ?? node;
        const shown = (of: Budget) => chartsOf(of, form).find((c) => c.id === "expenditure")?.bars ?? [];
        const names = hidden.map(nameOf);
        const bars = shown({ ...budget, withholds });
        expect(bars).toEqual(shown(budget).filter((bar) => !names.includes(bar.label)));
        if (bars.length > 0 && hidden.length > 0)
          expect(
            drawCharts(reading)
              .find((c) => c.id === "expenditure")
              ?.notes.join(""),
          ).toContain("不予公开");
      }),
    lawTime,
  );
});
