import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disjoint, intersection, isWhole, region, regionContains, whole } from "./region.ts";
import { closedTree, codeTree, covers, everything, nameTree, type Tree } from "./tree.ts";

const tree = closedTree({ a: { a1: {}, a2: { x: {}, y: {} } }, b: { b1: {}, b2: {} } });
const nodes = ["*", "a", "a1", "a2", "x", "y", "b", "b1", "b2"];
const leaves = ["a1", "x", "y", "b1", "b2"];

const some = fc.subarray(nodes, { minLength: 1 });
const leavesOf = (union: readonly string[]): string =>
  leaves.filter((l) => union.some((n) => covers(tree, n, l))).join();

describe("a region", () => {
  it("is the same for the same leaves, and only for them", () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const same = region(tree, a).join() === region(tree, b).join();
        expect(same).toBe(leavesOf(a) === leavesOf(b));
      }),
    );
  });

  it("keeps its leaves and holds no node inside another", () => {
    fc.assert(
      fc.property(some, (union) => {
        const canonical = region(tree, union);
        expect(leavesOf(canonical)).toBe(leavesOf(union));
        for (const n of canonical)
          for (const m of canonical) if (n !== m) expect(covers(tree, n, m)).toBe(false);
      }),
    );
  });

  it("contains, meets or misses another as their leaves do", () => {
    fc.assert(
      fc.property(some, some, (x, y) => {
        const [a, b] = [region(tree, x), region(tree, y)];
        const [in1, in2] = [leavesOf(a).split(","), leavesOf(b).split(",")];
        expect(regionContains(tree, a, b)).toBe(in2.every((l) => in1.includes(l)));
        expect(disjoint(tree, a, b)).toBe(!in2.some((l) => in1.includes(l)));
        expect(leavesOf(intersection(tree, a, b))).toBe(in1.filter((l) => in2.includes(l)).join());
      }),
    );
  });

  it("puts the parent for all its children where the tree is closed there, else never", () => {
    expect(region(tree, ["y", "x", "a1"])).toEqual(["a"]);
    expect(region(closedTree({ a: { a1: {}, a2: {} } }, ["*", "a"]), ["a1", "a2"])).toEqual(["a1", "a2"]);
    expect(region(codeTree(), ["201-03", "201-04"])).toEqual(["201-03", "201-04"]);
  });

  it("that names the root is the whole dimension", () => {
    expect(isWhole(region(tree, ["b1", everything]))).toBe(true);
    expect(isWhole(region(tree, ["a", "b"]))).toBe(true);
    expect(isWhole(["a"])).toBe(false);
    expect(whole).toEqual([everything]);
  });
});

describe("a tree", () => {
  it.each<[string, Tree, string, string, boolean]>([
    ["a code lies under its section", codeTree(), "201-03", "201-03-01", true],
    ["a longer number is another code", codeTree(), "201-0", "201-03", false],
    ["every name lies under the root alone", nameTree(), everything, "某局", true],
    ["a name does not lie under another", nameTree(), "某局", "某局办公室", false],
    ["a node covers itself", tree, "x", "x", true],
  ])("%s", (_, one, outer, inner, is) => expect(covers(one, outer, inner)).toBe(is));

  it("says whose names it holds where it is qualified", () => {
    expect(nameTree("unit").qualifiedBy).toBe("unit");
    expect(nameTree().qualifiedBy).toBeUndefined();
  });
});
