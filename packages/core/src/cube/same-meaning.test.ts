import { expect, it } from "vitest";
import { closedTree, codeTree, type Tree } from "../dimension/tree.ts";
import type { Cube } from "./cube.ts";
import { hasSameMeaning } from "./same-meaning.ts";
import { type Selection, select } from "./selection.ts";

const cubeOf = (source: Tree): Cube => ({
  id: "budget",
  measuredIn: "yuan",
  dimensions: { source, function: codeTree() },
  ties: [],
});
const ofTheYear = cubeOf(closedTree({ public: { own: {}, transfer: {} }, other: {} }));
const withCarriedOver = cubeOf(
  closedTree({ year: { public: { own: {}, transfer: {} }, other: {} }, carriedIn: {} }),
);
const undivided = cubeOf(closedTree({ public: {}, other: {} }));
const of = (regions: Readonly<Record<string, string>>): Selection => select(ofTheYear, regions) as Selection;

it.each<[string, Cube, Readonly<Record<string, string>>, boolean]>([
  ["a cube has the meaning of itself", ofTheYear, {}, true],
  [
    "a cube declared alike is the same",
    cubeOf(closedTree({ public: { own: {}, transfer: {} }, other: {} })),
    {},
    true,
  ],
  ["a source divided alike is the same, wherever it hangs", withCarriedOver, { source: "public" }, true],
  ["a total over more sources is another", withCarriedOver, {}, false],
  ["so is a code over all of them", withCarriedOver, { function: "201" }, false],
  ["a code of one source is the same", withCarriedOver, { function: "201", source: "other" }, true],
  ["a source divided in one form only may be another", undivided, { source: "public" }, false],
  ["a source the other form does not know is none", undivided, { source: "own" }, false],
])("%s", (_, other, regions, same) => expect(hasSameMeaning(ofTheYear, other, of(regions))).toBe(same));
