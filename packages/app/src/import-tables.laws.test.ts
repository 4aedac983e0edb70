/**
 * Official tables give back what they determine: every fact made of them is what the ledger they were written from
 * says, and the draft made of them prints the same tables, for every form.
 */
import {
  type Budget,
  coordinatesOf,
  type Document,
  draftOf,
  type Form,
  ledgerOf,
  quantum,
  select,
  tablesOf,
  unitOf,
  validateBudget,
  writeDocument,
} from "@mingce/core";
import { forms } from "@mingce/forms";
import { budgetArbitrary } from "@mingce/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { importTables } from "./import-tables.ts";
import { officialTables, tablesWorkbook } from "./official-tables-fixture.ts";

async function imported(budget: Budget, form: Form) {
  const { body, year } = budget;
  const bytes = await tablesWorkbook(officialTables(budget, form));
  const read = await importTables(bytes, "导出.xlsx", { form: form.id, body, year });
  if ("refused" in read) throw new Error(read.refused.message);
  return read;
}

it.each(forms)(
  "$id: what tables determine is what the ledger says, and the same tables are written of it",
  async (form) => {
    await fc.assert(
      fc.asyncProperty(budgetArbitrary(form), async (budget) => {
        const { budget: made, problems } = await imported(budget, form);
        expect(problems.filter(({ where, message }) => where === "" && message !== "")).toEqual([]);
        const ledger = ledgerOf(budget, form);
        for (const fact of made.facts) {
          const cube = form.cubes[fact.cube];
          const selection = cube && select(cube, coordinatesOf(fact, cube, made, form));
          if (cube === undefined || selection == null) throw new Error(`No selection of ${fact.value}.`);
          const printed = Number(fact.value) * 100;
          const rounding = quantum(unitOf(cube, selection) === "yuan" ? "wanyuan" : "count", 2);
          expect(Math.abs(ledger.value(selection) - printed), JSON.stringify(fact.at)).toBeLessThanOrEqual(
            rounding,
          );
        }
        const draft = draftOf(made, validateBudget(made, form));
        expect(tablesIn(writeDocument(draft, form, { draft: true }), form)).toEqual(
          tablesIn(officialTables(budget, form), form),
        );
      }),
      { numRuns: 5, seed: 9 },
    );
  },
  300_000,
);

/** The tables as they are printed, without rows of zeros: what rounds to nothing is not taken from a table. */
function tablesIn({ blocks }: Document, form: Form): readonly (readonly string[])[] {
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  return tables.slice(0, tablesOf(form).length).map(({ rows }) =>
    rows.flatMap(({ cells, header }) => {
      const texts = cells.map(({ text }) => (text === "0.00" ? "" : text));
      const states = texts.some((text) => /\d\.\d\d$/.test(text));
      return header || states ? [texts.join("|")] : [];
    }),
  );
}
