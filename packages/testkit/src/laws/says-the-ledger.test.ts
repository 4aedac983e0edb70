/**
 * Law 1: what is read in a written document is what its ledger says, at the form's rounding; nothing is missing.
 * Law 2 beside it: the tree and its text say the same.
 */
import {
  type Axis,
  amountColumns,
  type Budget,
  type Form,
  type Ledger,
  ledgerOf,
  ledgerSays,
  type Panel,
  type Reading,
  type Regions,
  readDisclosure,
  select,
  type TableForm,
  tablesOf,
  writeDocument,
} from "@mingce/core";
import { forms } from "@mingce/forms";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetArbitrary } from "../budget/budget-arbitrary.ts";
import { documentToText } from "../document-to-text.ts";
import { textDocument } from "../planters/printed-disclosure.ts";
import { lawRuns, lawSeed, lawTime } from "./runs.ts";
import { said } from "./said.ts";

/** Statements that say something else than the ledger. */
function wrong(reading: Reading, budget: Budget, form: Form): readonly string[] {
  const ledger = ledgerOf(budget, form);
  return reading.statements.flatMap((s) => {
    const says = ledgerSays(s, ledger, form);
    // A thousandth of a step more: ratios are worked out in floating point here.
    const allowed = s.printed.quantum / 2 + 1e-3;
    return says === null || Math.abs(says - s.printed.value) <= allowed
      ? []
      : [
          `line ${s.place.line} ${s.kind} ${s.selection.key}: printed ${s.printed.text}, the ledger says ${says}`,
        ];
  });
}

/** Amounts of the ledger that belong in a table's cell and that nobody reads there. */
function missing(reading: Reading, budget: Budget, form: Form): readonly string[] {
  const ledger = ledgerOf(budget, form);
  return tablesOf(form).flatMap((table) => {
    const cube = form.cubes[table.cube]!;
    const own = reading.statements.filter((s) => s.place.table === table.id);
    const stated = new Set(own.map((s) => s.selection.key));
    return table.panels.flatMap((panel) =>
      linesOf(table, panel, ledger).flatMap((line) =>
        amountColumns(panel.columns).flatMap((column) => {
          const selection = select(cube, { ...table.where, ...line, ...column.regions });
          if (selection === null || ledger.value(selection) === 0 || stated.has(selection.key)) return [];
          return [`${table.id} ${JSON.stringify(line)} ${column.id}: ${ledger.value(selection)}`];
        }),
      ),
    );
  });
}

/** The lines of a panel that the ledger fills, nested lists within one another, and its total. */
function linesOf(table: TableForm, panel: Panel, ledger: Ledger): readonly Regions[] {
  const total: readonly Regions[] = panel.total === null ? [] : [{}];
  return [
    ...total,
    ...linesUnder(
      table,
      panel.rows.map((row) => row.axis),
      {},
      ledger,
    ),
  ];
}

function linesUnder(
  table: TableForm,
  [axis, ...inner]: readonly Axis[],
  outer: Regions,
  ledger: Ledger,
): readonly Regions[] {
  if (axis === undefined) return [];
  if (axis.kind === "items") return axis.items.map((item) => item.regions);
  const { dimension } = axis;
  const at = (segments?: number): readonly Regions[] =>
    ledger
      .nodes(table.cube, dimension, { ...table.where, ...outer }, segments)
      .map((node) => ({ ...outer, [dimension]: node }));
  const within = (line: Regions): readonly Regions[] => linesUnder(table, inner, line, ledger);
  if (axis.kind === "names") return at().flatMap((line) => [line, ...within(line)]);
  // The last level of codes shares its row with the names it holds.
  const levels = [1, 2, 3].filter((n) => n >= axis.from && n < axis.to).flatMap((n) => at(n));
  return [...levels, ...(inner.length === 0 ? at(axis.to) : at(axis.to).flatMap(within))];
}

describe.each(forms.map((form) => ({ id: form.id, form })))("law 1: $id", ({ form }) => {
  it(
    "every statement is the ledger's, every number is bound and no cell is missing, in the tree and in its text",
    () => {
      fc.assert(
        fc.property(budgetArbitrary(form), (budget) => {
          const tree = writeDocument(budget, form);
          const readings = [tree, textDocument(documentToText(tree))].map((d) => readDisclosure(d, forms));
          for (const reading of readings) {
            expect(reading.identity).toMatchObject({ form: form.id, year: budget.year, unit: budget.body });
            expect(wrong(reading, budget, form)).toEqual([]);
            expect(missing(reading, budget, form)).toEqual([]);
            expect(reading.numbers.filter((n) => !n.bound && !n.freeText).map((n) => n.place)).toEqual([]);
            expect(reading.findings).toEqual([]);
          }
          // Law 2: what the text says is what the tree says, in the same order.
          expect(said(readings[1]!)).toEqual(said(readings[0]!));
        }),
        { numRuns: lawRuns, seed: lawSeed },
      );
    },
    lawTime,
  );
});
