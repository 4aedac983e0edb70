import type { SumInTable } from "@mingce/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulasOf, type Shown } from "./formulas.ts";

type At = readonly [row: number, cell: number];

const at = ([row, cell]: At) => ({ block: 0, row, cell });
const sum = (whole: At, ...parts: readonly At[]): SumInTable => ({ whole: at(whole), parts: parts.map(at) });
const numbers = (): Shown => "number";
const written = (
  sums: readonly SumInTable[],
  shown: (row: number, cell: number) => Shown = numbers,
  top = 0,
) => Object.fromEntries(formulasOf(sums, shown, top));

describe("the formula of a total", () => {
  it("is a range where its parts are neighbours, in a column or in a row, whatever their order", () => {
    expect(written([sum([0, 1], [3, 1], [1, 1], [2, 1])])).toEqual({ "0,1": "SUM(B2:B4)" });
    expect(written([sum([0, 1], [0, 2], [0, 3])])).toEqual({ "0,1": "SUM(C1:D1)" });
  });

  it("adds what stands apart, and counts the rows above the table", () => {
    expect(written([sum([0, 2], [1, 2], [4, 2])], numbers, 3)).toEqual({ "0,2": "C5+C8" });
    expect(written([sum([0, 27], [1, 27], [3, 27], [4, 27])])).toEqual({ "0,27": "AB2+SUM(AB4:AB5)" });
  });

  it("is taken from its row before its column, so that a column of totals is one formula all the way down", () => {
    const inColumn = sum([0, 1], [1, 1], [2, 1]);
    const inRow = sum([0, 1], [0, 2], [0, 3]);
    expect(written([inColumn, inRow])).toEqual({ "0,1": "SUM(C1:D1)" });
  });

  it("may rest on blank cells, not on a number that is shown as text, and a blank has none", () => {
    const one = [sum([0, 1], [1, 1], [2, 1])];
    const where = (row: number, as: Shown) => (r: number) => (r === row ? as : "number");
    expect(written(one, where(2, "blank"))).toEqual({ "0,1": "SUM(B2:B3)" });
    expect(written(one, where(2, "other"))).toEqual({});
    expect(written(one, where(0, "blank"))).toEqual({});
  });

  it("is left out where Excel could not hold it", () => {
    const apart = Array.from({ length: 2000 }, (_, i): At => [2 * i + 1, 1]);
    expect(written([sum([0, 1], ...apart)])).toEqual({});
  });
});

it("no formula rests on itself, whatever the sums are, and each cell has one at most", () => {
  const cell = fc.tuple(fc.nat(3), fc.nat(3));
  const sums = fc.array(
    fc
      .tuple(cell, fc.uniqueArray(cell, { minLength: 1, maxLength: 4, selector: String }))
      .map(([whole, parts]) => sum(whole, ...parts)),
    { maxLength: 24 },
  );
  fc.assert(
    fc.property(sums, (drawn) => {
      const formulas = formulasOf(drawn, numbers, 0);
      const state = new Map<string, "open" | "done">();
      const visit = (key: string): void => {
        expect(state.get(key)).not.toBe("open");
        if (state.get(key) === "done") return;
        state.set(key, "open");
        for (const part of cellsNamed(formulas.get(key) ?? "")) visit(part);
        state.set(key, "done");
      };
      for (const key of formulas.keys()) visit(key);
    }),
    { numRuns: 400, seed: 5 },
  );
});

/** Keys of the cells that a formula within A1:D4 names. */
function cellsNamed(formula: string): readonly string[] {
  return [...formula.matchAll(/([A-D])(\d)(?::([A-D])(\d))?/g)].flatMap(([, column = "", row, to, last]) => {
    const [first, end] = [column.charCodeAt(0) - 65, (to ?? column).charCodeAt(0) - 65];
    const keys: string[] = [];
    for (let r = Number(row) - 1; r < Number(last ?? row); r++)
      for (let c = first; c <= end; c++) keys.push(`${r},${c}`);
    return keys;
  });
}
