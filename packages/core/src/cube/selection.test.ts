import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closedTree, codeTree, covers, nameTree } from "../dimension/tree.ts";
import type { Cube, Regions } from "./cube.ts";
import { areDisjoint, comparable, contains, select, unitOf } from "./selection.ts";

const cube: Cube = {
  id: "budget",
  measuredIn: "yuan",
  dimensions: {
    unit: nameTree(),
    source: closedTree({ own: { tax: {}, fees: {} }, carried: {} }),
    item: codeTree(),
    nature: closedTree({ basic: { staff: {}, running: {} }, project: {} }),
    project: nameTree("unit"),
  },
  ties: [
    { dimension: "nature", node: "staff", restricts: "item", to: ["401", "403"] },
    { dimension: "nature", node: "running", restricts: "item", to: ["402", "410"] },
    { dimension: "project", node: "*", below: true, restricts: "nature", to: ["project"] },
  ],
};

const key = (regions: Regions): string => select(cube, regions)?.key ?? "nothing";

/** Sources and natures are closed, so a selection over them is exactly its leaves. */
const sources = ["*", "own", "tax", "fees", "carried"];
const natures = ["*", "basic", "staff", "running", "project"];
const regions = fc.record({
  source: fc.subarray(sources, { minLength: 1 }),
  nature: fc.subarray(natures, { minLength: 1 }),
});
const leavesOf = (of: { source: readonly string[]; nature: readonly string[] }): string =>
  ["tax", "fees", "carried"]
    .flatMap((s) => ["staff", "running", "project"].map((n) => [s, n] as const))
    .filter(([s, n]) =>
      (["source", "nature"] as const).every((d) =>
        of[d].some((node) => covers(cube.dimensions[d]!, node, d === "source" ? s : n)),
      ),
    )
    .join(";");

describe("the key of a selection", () => {
  it("is equal exactly where the leaves are", () => {
    fc.assert(
      fc.property(regions, regions, (a, b) => {
        expect(key(a) === key(b)).toBe(leavesOf(a) === leavesOf(b));
      }),
    );
  });

  it("does not depend on the order of dimensions or nodes", () => {
    expect(key({ source: ["carried", "tax"], nature: "basic" })).toBe(
      key({ nature: "basic", source: ["tax", "carried"] }),
    );
  });

  it("names a tied region once: staff × its items is staff, basic × one of them is staff × that one", () => {
    expect(key({ nature: "staff", item: ["401", "403"] })).toBe(key({ nature: "staff" }));
    expect(key({ nature: "basic", item: ["401", "403"] })).toBe(key({ nature: "staff" }));
    expect(key({ nature: "basic", item: "401" })).toBe(key({ nature: "staff", item: "401" }));
    expect(key({ nature: "basic", item: "401-02" })).toBe(key({ nature: "staff", item: "401-02" }));
    expect(key({ item: "401" })).not.toBe(key({ nature: "staff", item: "401" }));
  });

  it("takes a project to be project expenditure of its own unit", () => {
    expect(key({ project: "甲局/修缮", nature: "project" })).toBe(key({ project: "甲局/修缮" }));
    expect(key({ project: "甲局/修缮", unit: "甲局" })).toBe(key({ project: "甲局/修缮" }));
    expect(key({ project: "甲局/修缮" })).not.toBe(key({ project: "乙局/修缮" }));
    expect(key({ project: "修缮", unit: "甲局" })).not.toBe(key({ project: "修缮" }));
  });

  it.each<[string, Regions]>([
    ["staff in goods", { nature: "staff", item: "402" }],
    ["a project in basic expenditure", { project: "修缮", nature: "basic" }],
    ["a project in another unit", { project: "甲局/修缮", unit: "乙局" }],
    ["an empty list", { source: [] }],
  ])("is none where no leaf can lie: %s", (_, of) => expect(select(cube, of)).toBeNull());

  it("keeps year and measure apart", () => {
    const now = select(cube, { nature: "basic" })!;
    const then = select(cube, { nature: "basic" }, { year: -1 })!;
    const spent = select(cube, { nature: "basic" }, { measure: "executed" })!;
    expect(new Set([now.key, then.key, spent.key]).size).toBe(3);
    expect(comparable(now, then) || comparable(now, spent)).toBe(false);
    expect(contains(cube, now, then)).toBe(false);
  });

  it("refuses a dimension the cube lacks: a mistake in a form", () => {
    expect(() => select(cube, { colour: "red" })).toThrow("no dimension colour");
  });
});

describe("selections", () => {
  it("contain and miss one another as their leaves do", () => {
    fc.assert(
      fc.property(regions, regions, (a, b) => {
        const [x, y] = [select(cube, a)!, select(cube, b)!];
        const [inA, inB] = [leavesOf(a).split(";"), leavesOf(b).split(";")];
        expect(contains(cube, x, y)).toBe(inB.every((l) => inA.includes(l)));
        expect(areDisjoint(cube, x, y)).toBe(!inB.some((l) => inA.includes(l)));
      }),
    );
  });

  it("contain transitively, ties and projects included", () => {
    const node = (...list: readonly string[]) => fc.option(fc.constantFrom(...list), { nil: undefined });
    const any = fc
      .record({
        source: node("own", "tax", "carried"),
        nature: node("basic", "staff", "project"),
        item: node("401", "401-02", "402"),
        unit: node("甲局", "乙局"),
        project: node("甲局/修缮", "乙局/修缮"),
      })
      .map((r) => Object.fromEntries(Object.entries(r).filter(([, n]) => n !== undefined)) as Regions)
      .map((r) => select(cube, r));
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        if (a === null || b === null || c === null) return;
        if (contains(cube, a, b) && contains(cube, b, c)) expect(contains(cube, a, c)).toBe(true);
        if (contains(cube, a, b) && contains(cube, b, a)) expect(a.key).toBe(b.key);
      }),
      { numRuns: 2000 },
    );
  });

  it("see through a tie: staff lies in its items and misses the others", () => {
    const staff = select(cube, { nature: "staff" })!;
    expect(contains(cube, select(cube, { item: ["401", "403"] })!, staff)).toBe(true);
    expect(areDisjoint(cube, staff, select(cube, { item: "402" })!)).toBe(true);
    expect(contains(cube, select(cube, { unit: "甲局" })!, select(cube, { project: "甲局/修缮" })!)).toBe(
      true,
    );
  });

  it("are measured in the unit of their cube, or of the one node that says so", () => {
    const assets: Cube = {
      id: "assets",
      measuredIn: { by: "aspect", units: { value: "wanyuan", area: "squareMetre" } },
      dimensions: { aspect: closedTree({ value: {}, area: {} }, ["*"]) },
      ties: [],
    };
    expect(unitOf(cube, select(cube, {})!)).toBe("yuan");
    expect(unitOf(assets, select(assets, { aspect: "area" })!)).toBe("squareMetre");
    expect(unitOf(assets, select(assets, {})!)).toBeNull();
  });
});
