/** What a table that is not there must hold follows from the rest, and never anything else. */
import { forms } from "@mingce/forms";
import { budgetArbitrary, disclosure, documentToText, sampleText } from "@mingce/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { tablesOf } from "../form/form.ts";
import { amountColumns, type TableForm } from "../form/table.ts";
import { quantum } from "../quantity/unit.ts";
import { writeDocument } from "../writing/write-document.ts";
import type { Articulation } from "./articulate.ts";
import { imputedTable } from "./imputed-table.ts";
import type { Pool } from "./pool.ts";
import { cellOf } from "./table-rows.ts";

/** The pool without what one table prints. */
function poolWithout({ pool, statements }: Articulation, table: TableForm): Pool {
  const about: Pool["about"] = (kind, key) =>
    pool.about(kind, key).filter((i) => statements[i]?.place.table !== table.id);
  return { ...pool, about };
}

const tableOf = (text: string, id: string, edit: (pool: Pool) => Pool = (pool) => pool) => {
  const { articulation, reading, form } = disclosure(text);
  const table = tablesOf(form).find((t) => t.id === id) as TableForm;
  return imputedTable(reading, form, edit(poolWithout(articulation, table)), table);
};

const shown = ({ rows }: ReturnType<typeof tableOf>) =>
  rows.map((r) => [r.label, ...r.cells.map((c) => (c.value === null ? null : c.value / 10_000))]);

it("takes a cell from the place that states the same, and another from what is left of a sum", () => {
  const table = tableOf(sampleText, "t06");
  expect(shown(table)).toEqual([["总计", 14510, 12960, 1550]]);
  expect([table.cells, table.known]).toEqual([3, 3]);
  const rows = tableOf(sampleText, "t05").rows.filter((r) => r.label.startsWith("201一般"));
  expect(rows[0]?.cells).toEqual([
    { column: "合计", value: 220_500_000, bySum: false },
    { column: "基本支出", value: 135_500_000, bySum: true },
    { column: "项目支出", value: 85_000_000, bySum: false },
  ]);
});

it("leaves unknown what nothing determines, and counts it", () => {
  const table = tableOf(sampleText, "t03");
  const unknown = table.rows.flatMap((r) => r.cells).filter((c) => c.value === null);
  expect(unknown.length).toBeGreaterThan(0);
  expect(table.known).toBe(table.cells - unknown.length);
});

it("takes nothing from two places that differ, and still what a sum leaves", () => {
  const text = sampleText.replace(/(支出总计\s+)234\.06/g, "$1999.06");
  expect(text).not.toBe(sampleText);
  const total = tableOf(text, "t03").rows.find((r) => r.total);
  expect(total?.cells[0]).toMatchObject({ value: 234_060_000, bySum: true });
});

it.each(forms)(
  "offers no other value than the table had: drawn budgets of $id",
  (form) => {
    let known = 0;
    fc.assert(
      fc.property(budgetArbitrary(form), (budget) => {
        const { articulation, reading } = disclosure(documentToText(writeDocument(budget, form)));
        for (const table of tablesOf(form)) {
          const cube = form.cubes[table.cube];
          const step = quantum(table.unit, table.decimals);
          for (const row of imputedTable(reading, form, poolWithout(articulation, table), table).rows)
            for (const panel of table.panels)
              for (const column of amountColumns(panel.columns)) {
                const cell = row.cells.find((c) => c.column === column.label);
                if (cell === undefined || cell.value === null) continue;
                const key = cube && cellOf(cube, table, row.regions, column.regions)?.key;
                const printed = articulation.pool
                  .about("amount", key ?? "")
                  .flatMap((i) => articulation.statements[i] ?? [])
                  .find((s) => s.place.table === table.id);
                if (printed === undefined) continue;
                known += 1;
                const off = Math.abs(cell.value - printed.printed.value);
                expect(off).toBeLessThanOrEqual(cell.bySum ? 5 * step : 0);
              }
        }
      }),
      { numRuns: 5, seed: 2024 },
    );
    expect(known).toBeGreaterThan(50);
  },
  60_000,
);
