import { type Budget, contains, type Form, quantum, type Selection, select } from "@mingce/core";
import { forms, xinjiang2024Unit } from "@mingce/forms";
import { budgetArbitrary, unitBudget } from "@mingce/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withTablesGiven } from "./given-fixture.ts";
import { givenLedger, isPrintedAs, placedGiven } from "./given-ledger.ts";
import { ledgerOf } from "./ledger-of.ts";

const ledgers = (budget: Budget, form: Form) => {
  const own = ledgerOf(budget, form);
  return { own, beside: givenLedger(own, budget, form), placed: placedGiven(budget, form) };
};

describe.each(forms)("a ledger of $id with the amounts of its tables beside it", (form) => {
  const each = (law: (budget: Budget, pick: number) => void): void =>
    fc.assert(
      fc.property(budgetArbitrary(form), fc.nat(), (budget, pick) => {
        law(withTablesGiven(budget, form), pick);
      }),
      { numRuns: 5, seed: 14, endOnFailure: true },
    );

  it("is that of its facts where they come to what is given, for they are more exact", () => {
    each((budget) => {
      const { own, beside, placed } = ledgers(budget, form);
      expect(placed).toHaveLength(budget.given?.length ?? 0);
      for (const { selection } of placed) {
        expect(beside.value(selection)).toBe(own.value(selection));
        expect(beside.knows(selection)).toBe(true);
      }
      for (const cube of Object.values(form.cubes))
        for (const dimension of Object.keys(cube.dimensions))
          expect(beside.nodes(cube.id, dimension, {})).toEqual(own.nodes(cube.id, dimension, {}));
    });
  });

  it("without a fact says what is given, lists it, and knows nothing that is not inside it", () => {
    each((budget) => {
      const { beside, placed } = ledgers({ ...budget, facts: [] }, form);
      for (const { selection, value } of placed) {
        expect([beside.value(selection), beside.knows(selection)]).toEqual([value, true]);
        for (const inner of insideOf(selection, form)) {
          const isGiven = placed.some((g) => g.selection.key === inner.key);
          if (value === 0) expect([beside.value(inner), beside.knows(inner)]).toEqual([0, true]);
          else if (!isGiven && !placed.some((g) => g.value === 0 && holds(g.selection, inner, form)))
            expect(beside.knows(inner)).toBe(false);
        }
        const [[dimension, nodes] = ["", []], more] = Object.entries(selection.regions);
        const isName = dimension === "project" || dimension === "unit";
        if (isName && more === undefined && nodes.length === 1 && value !== 0)
          expect(beside.nodes(selection.cube, dimension, {})).toContain(nodes[0]);
      }
    });
  });

  it("that lost a fact says what is given where the fact is missing, and is its facts' elsewhere", () => {
    each((budget, pick) => {
      const at = budget.facts.length === 0 ? 0 : pick % budget.facts.length;
      const { own, beside, placed } = ledgers(
        { ...budget, facts: budget.facts.filter((_, i) => i !== at) },
        form,
      );
      for (const { selection, value, quantum } of placed) {
        const exact = own.value(selection);
        const comes = isPrintedAs(exact, value, quantum);
        expect(beside.value(selection)).toBe(comes ? exact : value);
        expect(beside.knows(selection)).toBe(true);
      }
    });
  });
});

/** Some selections inside one: it with a node of a dimension that it leaves whole. */
function insideOf(selection: Selection, form: Form): readonly Selection[] {
  const cube = form.cubes[selection.cube];
  if (cube === undefined) return [];
  return Object.entries(cube.dimensions).flatMap(([dimension, tree]) => {
    const [node] = tree.nodes;
    if (node === undefined || selection.regions[dimension] !== undefined) return [];
    const inner = select(cube, { ...selection.regions, [dimension]: node });
    return inner === null || inner.key === selection.key ? [] : [inner];
  });
}

function holds(outer: Selection, inner: Selection, { cubes }: Form): boolean {
  const cube = cubes[outer.cube];
  return cube !== undefined && contains(cube, outer, inner);
}

describe("what lies inside an amount that the facts come to", () => {
  const form = xinjiang2024Unit;
  const cube = form.cubes.budget!;
  const fact = { cube: "budget", year: 0, value: "100" } as const;
  const given = [{ cube: "budget", where: {}, value: "100", roundedTo: "0.01", at: "合计" }];
  const knows = (at: Readonly<Record<string, string>>, asked: Readonly<Record<string, string>>): boolean => {
    const { beside } = ledgers({ ...unitBudget, given, facts: [{ ...fact, at }] }, form);
    return beside.knows(select(cube, asked)!);
  };

  it("is known, unless a fact lies across its border", () => {
    expect(knows({ function: "201-26-01" }, { function: "201" })).toBe(true);
    expect(knows({ function: "201-26-01" }, { function: "208" })).toBe(true);
    expect(knows({ function: "201" }, { function: "201-26-01" })).toBe(false);
    expect(knows({ function: "201" }, { source: "generalPublic" })).toBe(false);
  });

  it("of last year is known where anything of it was entered", () => {
    const last = select(cube, { function: "201" }, { year: -1 })!;
    const of = (year: 0 | -1): boolean =>
      ledgers(
        { ...unitBudget, given, facts: [{ ...fact, year, at: { function: "208" } }] },
        form,
      ).beside.knows(last);
    expect([of(0), of(-1)]).toEqual([false, true]);
  });
});

it("rounding is half away from zero, on both sides of it", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(1, 100, 10_000), (exact, to) => {
      const rounded = Math.sign(exact) * Math.floor((Math.abs(exact) + to / 2) / to) * to;
      expect(isPrintedAs(exact, rounded, to)).toBe(true);
      expect(isPrintedAs(exact, exact, to)).toBe(true);
      expect(isPrintedAs(-exact, -rounded, to)).toBe(true);
      expect(isPrintedAs(exact, rounded + to, to)).toBe(exact === rounded + to);
    }),
  );
  expect(isPrintedAs(quantum("wanyuan", 2) / 2, quantum("wanyuan", 2), quantum("wanyuan", 2))).toBe(true);
});

it.each([
  ["of no cube of the form", { cube: "colours" }],
  ["of what every object has", { cube: "constructor" }],
  ["of no dimension", { where: { colour: ["red"] } }],
  ["of a dimension every object has", { where: { constructor: ["red"] } }],
  ["of no node", { where: { source: ["nowhere"] } }],
  ["of nothing", { where: { source: [] } }],
  ["that is no number", { value: "许多" }],
  ["finer than a step", { value: "0.001" }],
  ["rounded to nothing", { roundedTo: "0" }],
  ["rounded to no number", { roundedTo: "万元" }],
])("an amount given %s is left out", (_, change) => {
  const sound = { cube: "budget", where: {}, value: "1", roundedTo: "0.01", at: "合计" };
  const budget: Budget = { ...unitBudget, given: [{ ...sound, ...change }, sound] };
  expect(placedGiven(budget, xinjiang2024Unit).map(({ number }) => number)).toEqual([1]);
});
