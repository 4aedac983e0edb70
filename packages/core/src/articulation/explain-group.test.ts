import { copies, sumGrid } from "@mingce/testkit";
import { describe, expect, it } from "vitest";
import { localise } from "./localise.ts";

/** Errors each in a row of its own, two in every column they stand in. */
const wrong = Array.from({ length: 24 }, (_, n) => ({
  row: 1 + ((n * 7) % 40),
  column: 1 + ((n * 5) % 12),
  off: 300 + ((n * n * n * 7_919 + n * 1_017) % 60_000),
}));

describe("a group of broken relations", () => {
  it("small enough is searched to its end: three wrong cells are three causes", () => {
    const three = [
      { row: 1, column: 1, off: 500 },
      { row: 1, column: 2, off: 30 },
      { row: 2, column: 2, off: 7_000 },
    ];
    const { suspects, unexplained } = localise(sumGrid(3, 3, three));
    expect(suspects.map((s) => s.exhausted)).toEqual(suspects.map(() => true));
    expect(suspects.length + unexplained.length).toBeGreaterThan(0);
    expect(suspects.length).toBeLessThanOrEqual(3);
  });

  it("too large for that ends in its time box with the best explanation, and says that it was not searched to its end", () => {
    const grid = sumGrid(40, 12, wrong);
    const { suspects } = localise(grid);
    const named = new Set(suspects.flatMap((s) => s.edits.map((e) => e.statement)));
    const hit = wrong.filter((w) => named.has(w.row * 13 + w.column));
    expect(suspects.every((s) => !s.exhausted)).toBe(true);
    expect(hit.length).toBeGreaterThanOrEqual(wrong.length * 0.75);
  });

  it("is explained the same way every time", () => {
    const grid = sumGrid(40, 12, wrong);
    expect(JSON.stringify(localise(grid))).toBe(JSON.stringify(localise(grid)));
  });

  it("apart from others is explained as if it stood alone", () => {
    const grid = sumGrid(4, 4, [{ row: 2, column: 3, off: 400 }]);
    const alone = localise(grid).suspects;
    const many = localise(copies(grid, 50)).suspects;
    expect(alone).toHaveLength(1);
    expect(many).toHaveLength(50);
    expect(many.every((s) => s.exhausted && s.cause === alone[0]?.cause)).toBe(true);
  });
});
