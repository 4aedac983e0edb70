import { type Budget, type Form, ledgerOf } from "@mingce/core";
import { forms } from "@mingce/forms";
import { budgetArbitrary, documentToText, printedDisclosure } from "@mingce/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withheldRows } from "../budget/withheld-rows.ts";
import { writeDocument } from "../writing/write-document.ts";
import { auditBudget } from "./audit-budget.ts";
import { isComputable } from "./leak.ts";
import type { RowGroup } from "./row-group.ts";

/** A budget that withholds the row of one of its projects or of one item of function. */
function withholding(form: Form): fc.Arbitrary<Budget> {
  return fc.tuple(budgetArbitrary(form), fc.nat()).map(([budget, n]): Budget => {
    const projects = budget.projects.map(({ name, unit }) => ({ project: name, unit }));
    const items = budget.facts.flatMap(({ at: { function: code } }) =>
      code === undefined ? [] : { function: code },
    );
    const [some, others] = n % 2 === 0 ? [projects, items] : [items, projects];
    const list: readonly Readonly<Record<string, string>>[] = some.length > 0 ? some : others;
    const at = list[n % Math.max(1, list.length)];
    return at === undefined ? budget : { ...budget, withholds: [{ cube: "budget", at }] };
  });
}

/** The same budget with these rows withheld as well. */
function further(budget: Budget, rows: readonly RowGroup[]): Budget {
  const more = rows.map(({ cube, dimension, node }) => {
    const slash = node.indexOf("/");
    const at =
      dimension === "project" && slash > 0
        ? { project: node.slice(slash + 1), unit: node.slice(0, slash) }
        : { [dimension]: node };
    return { cube, at, cover: true };
  });
  return { ...budget, withholds: [...(budget.withholds ?? []), ...more] };
}

const runs = { numRuns: 3, seed: 2024 };

describe.each(forms.map((form) => ({ id: form.id, form })))(
  "a budget of $id that withholds a row",
  ({ form }) => {
    it("has every withheld amount inside the interval proven for it, and none computable once the further rows go", () => {
      let found = 0;
      fc.assert(
        fc.property(withholding(form), (budget) => {
          const audit = auditBudget(budget, form);
          const ledger = ledgerOf(budget, form);
          for (const { quantity, low, high, certainty } of audit.leaks) {
            const of = audit.quantities[quantity]!.sample;
            const exact = ledger.value(of.selection);
            expect([of.selection.key, low <= exact && exact <= high]).toEqual([of.selection.key, true]);
            expect(certainty).not.toBe("contradictory");
          }
          expect(audit.settled).toBe(true);
          found += audit.leaks.length;
          if (audit.further === null) return;
          if (!audit.further.sufficient || audit.further.quantities.length > 0) return;
          const again = auditBudget(further(budget, audit.rows), form);
          const own = new Set(audit.leaks.map((l) => audit.quantities[l.quantity]!.sample.selection.key));
          expect(
            again.leaks.filter(
              (l) => isComputable(l) && own.has(again.quantities[l.quantity]!.sample.selection.key),
            ),
          ).toEqual([]);
        }),
        runs,
      );
      expect(found).toBeGreaterThan(0);
    }, 120_000);

    it("prints the row nowhere, keeps the totals, and reads back without a finding", () => {
      fc.assert(
        fc.property(withholding(form), (budget) => {
          const read = printedDisclosure(documentToText(writeDocument(budget, form)), form);
          const withheld = withheldRows(budget, form);
          expect(
            read.reading.statements.filter((s) => withheld.holds(s.selection)).map((s) => s.place),
          ).toEqual([]);
          expect(read.findings.filter((f) => f.severity !== "info")).toEqual([]);
          expect(read.reading.numbers.filter((n) => !n.bound && !n.freeText).map((n) => n.place)).toEqual([]);
        }),
        runs,
      );
    }, 120_000);
  },
);
