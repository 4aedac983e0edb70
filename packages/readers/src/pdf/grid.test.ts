import { expect, it } from "vitest";
import { gridOf } from "./grid.ts";
import type { RulingLine } from "./ruling-lines.ts";

const line = (at: number, from: number, to: number): RulingLine => ({ at, from, to });
const across = (ys: readonly number[], from = 0, to = 100) => ys.map((y) => line(y, from, to));
const down = (xs: readonly number[], from = 0, to = 60) => xs.map((x) => line(x, from, to));
const spans = (grid: ReturnType<typeof gridOf>) =>
  grid?.cells.map(({ row, column, rowspan, colspan }) => [row, column, rowspan, colspan].join());

it("crossing lines make rows and columns, empty ones included", () => {
  const grid = gridOf({ across: across([0, 20, 40, 60]), down: down([0, 30, 60, 100]) });
  expect(grid?.at).toEqual([
    [0, 1, 2],
    [3, 4, 5],
    [6, 7, 8],
  ]);
});

it("a missing piece of a line joins the positions on both sides of it into one cell", () => {
  const rows = [...across([0, 40, 60]), line(20, 30, 100)];
  const columns = [...down([0, 30, 100]), line(60, 20, 60)];
  expect(spans(gridOf({ across: rows, down: columns }))).toEqual([
    "0,0,2,1",
    "0,1,1,2",
    "1,1,1,1",
    "1,2,1,1",
    "2,0,1,1",
    "2,1,1,1",
    "2,2,1,1",
  ]);
});

it("a table without lines at its sides is open there", () => {
  const grid = gridOf({ across: across([0, 20, 40]), down: down([30, 60], 0, 40) });
  expect(grid?.xs[0]).toEqual([0, 30, 60, 100]);
});

it("a double rule is one line", () => {
  const grid = gridOf({ across: across([0, 2, 20, 40]), down: down([0, 50, 52, 100], 0, 40) });
  expect(grid?.at).toHaveLength(2);
  expect(grid?.xs[0]).toHaveLength(3);
});

it("touching tables of as many columns share them, wherever their lines stand", () => {
  const columns = [...down([0, 100]), ...down([30, 70], 0, 20), ...down([45, 80], 20, 60)];
  const grid = gridOf({ across: across([0, 20, 40, 60]), down: columns });
  expect(grid?.xs).toEqual([
    [0, 30, 70, 100],
    [0, 45, 80, 100],
    [0, 45, 80, 100],
  ]);
  expect(grid?.cells).toHaveLength(9);
});

it("rows of different numbers of columns keep all their lines", () => {
  const columns = [...down([0, 100]), ...down([50], 0, 20), ...down([30, 70], 20, 60)];
  const grid = gridOf({ across: across([0, 20, 60]), down: columns });
  expect(grid?.xs[0]).toEqual([0, 30, 50, 70, 100]);
});

it("a part of a table has the columns of its other part, drawn or not", () => {
  const total = { across: across([0, 20]), down: down([0, 70, 100], 0, 20) };
  expect(spans(gridOf(total, [0, 20, 45, 70, 100]))).toEqual(["0,0,1,3", "0,3,1,1"]);
  expect(spans(gridOf(total, [0, 20, 45, 100]))).toEqual(["0,0,1,1", "0,1,1,1"]);
});

it("a lone frame, and lines that cross nothing, make no grid", () => {
  expect(gridOf({ across: across([0, 60]), down: down([0, 100]) })).toBeNull();
  expect(gridOf({ across: across([0, 20, 40]), down: [] })).toBeNull();
});
