import fc from "fast-check";
import { expect, it } from "vitest";
import type { SetTable } from "../layout/set-table.ts";
import { placedCells } from "./placed-cells.ts";

const cell = fc.record({
  text: fc.constantFrom("", "甲", "1.00"),
  colspan: fc.integer({ min: 1, max: 5 }),
  rowspan: fc.integer({ min: 1, max: 5 }),
  covered: fc.boolean(),
  setting: fc.constantFrom("head", "number", "text"),
});
const table: fc.Arbitrary<SetTable> = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 }),
    headRows: fc.integer({ min: 0, max: 8 }),
  })
  .map(({ rows, headRows }) => ({
    rows,
    headRows: Math.min(headRows, rows.length),
    columns: Math.max(1, ...rows.map((row) => row.length)),
    wide: false,
  }));

it("whatever spans a source claims, each position of the table is filled once and no heading reaches into the rows", () => {
  fc.assert(
    fc.property(table, (set) => {
      const { head, body } = placedCells(set);
      const filled = [...head, ...body].flatMap(({ x, y, colspan, rowspan }) =>
        Array.from(
          { length: colspan * rowspan },
          (_, i) => (y + Math.floor(i / colspan)) * set.columns + x + (i % colspan),
        ),
      );
      expect(filled.toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: set.rows.length * set.columns }, (_, i) => i),
      );
      const heads = set.headRows < set.rows.length ? set.headRows : 0;
      expect(head.every(({ y, rowspan }) => y + rowspan <= heads)).toBe(true);
    }),
  );
});

it("a text that may be higher than a page can be cut, a number cannot", () => {
  const row = ["字".repeat(400), "1.00"].map((text) => ({
    text,
    colspan: 1,
    rowspan: 1,
    covered: false,
    setting: "text" as const,
  }));
  const { body } = placedCells({ rows: [row], headRows: 0, columns: 2, wide: false });
  expect(body.map(({ breakable }) => breakable)).toEqual([true, false]);
});
