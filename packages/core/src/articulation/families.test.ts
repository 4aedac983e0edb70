import { expect, it } from "vitest";
import type { Cube } from "../cube/cube.ts";
import { type Selection, select } from "../cube/selection.ts";
import { closedTree, codeTree, nameTree } from "../dimension/tree.ts";
import { familiesOf, mostMembers } from "./families.ts";

const cube: Cube = {
  id: "budget",
  measuredIn: "yuan",
  dimensions: {
    unit: nameTree(),
    function: codeTree(),
    nature: closedTree({ basic: { staff: {}, running: {} }, project: {} }),
    project: nameTree("unit"),
  },
  ties: [],
};
const of = (regions: Record<string, string | string[]>): Selection => select(cube, regions) as Selection;
const shown = (selections: readonly Selection[]): readonly string[] =>
  familiesOf(cube, selections).map((f) => `${f.whole}: ${f.parts} by ${f.by}${f.closed ? " closed" : ""}`);

it("divides by code, by name and unit, and by a closed tree", () => {
  expect(
    shown([of({}), of({ function: "201" }), of({ function: "201-03" }), of({ function: "202" })]),
  ).toEqual(["0: 1,3 by function", "1: 2 by function"]);
  expect(shown([of({}), of({ unit: "甲" }), of({ project: "甲/一" }), of({ project: "甲/二" })])).toEqual([
    "0: 1 by unit",
    "1: 2,3 by project+unit",
  ]);
  expect(shown([of({ nature: "running" }), of({ nature: "basic" }), of({ nature: "staff" })])).toEqual([
    "1: 0,2 by nature closed",
  ]);
});

it("finds a region of several nodes and what lies in it", () => {
  const run = of({ project: ["a", "b"] });
  expect(shown([of({ project: "a" }), run, of({ project: "b" }), of({ project: "c" })])).toEqual([
    "1: 0,2 by project closed",
  ]);
});

it("divides a long list in short time, and none that is too long", () => {
  const list = (count: number): readonly Selection[] => [
    of({}),
    ...Array.from({ length: count }, (_, i) => of({ project: `项目${i}` })),
  ];
  const before = performance.now();
  expect(familiesOf(cube, list(2_000))).toHaveLength(1);
  expect(performance.now() - before).toBeLessThan(2_000);
  expect(familiesOf(cube, list(mostMembers))).toEqual([]);
});
