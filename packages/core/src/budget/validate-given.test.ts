import { type Budget, type Form, select } from "@mingce/core";
import { forms, xinjiang2024Unit } from "@mingce/forms";
import { budgetArbitrary, unitBudget } from "@mingce/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains } from "../cube/selection.ts";
import { withTablesGiven } from "./given-fixture.ts";
import { apartFromFacts, givenProblems } from "./validate-given.ts";

describe.each(forms)("what is asked of a budget of $id with the amounts of its tables", (form) => {
  const each = (law: (budget: Budget, pick: number) => void): void =>
    fc.assert(
      fc.property(budgetArbitrary(form), fc.nat(), (budget, pick) => {
        law(withTablesGiven(budget, form), pick);
      }),
      { numRuns: 5, seed: 15, endOnFailure: true },
    );

  it("is nothing where its facts come to them", () => {
    each((budget) => {
      expect(givenProblems(budget, form, [])).toEqual([]);
    });
  });

  it("is, where a fact is missing, each amount it lacks that has no narrower one", () => {
    each((budget, pick) => {
      const { left, lost } = without(budget, form, pick);
      const problems = givenProblems(left, form, []);
      const apart = apartFromFacts(left, form, []);
      expect(problems.map(({ where }) => where)).toEqual(apart.map(({ number }) => `given[${number}]`));
      expect(problems.every(({ severity, open }) => severity === "error" && open === true)).toBe(true);
      for (const { selection, value, exact } of apart) {
        const cube = form.cubes[selection.cube];
        if (cube === undefined) throw new Error(selection.cube);
        expect(Math.abs(value - exact)).toBeGreaterThan(0);
        expect(lost?.cube).toBe(selection.cube);
        const narrower = apart.filter(
          (other) => other.selection.key !== selection.key && contains(cube, selection, other.selection),
        );
        expect(narrower).toEqual([]);
      }
    });
  });
});

/** A budget without one of this year's facts, and that fact. */
function without(budget: Budget, form: Form, pick: number) {
  const own = budget.facts.flatMap(({ year, cube }, i) =>
    year === 0 && form.cubes[cube] !== undefined ? [i] : [],
  );
  const at = own[pick % Math.max(own.length, 1)];
  return {
    left: { ...budget, facts: budget.facts.filter((_, i) => i !== at) },
    lost: budget.facts[at ?? -1],
  };
}

const form = xinjiang2024Unit;
const total = { cube: "budget", where: {}, value: "100.00", roundedTo: "0.01", at: "表1合计（B2）" };
const fact = { cube: "budget", year: 0, at: { function: "201-26-01" }, value: "60" } as const;
const asked = (change: Partial<Budget>, problems: Parameters<typeof givenProblems>[2] = []) =>
  givenProblems({ ...unitBudget, given: [total], facts: [fact], ...change }, form, problems);

describe("a sentence says", () => {
  it("where the amount stands, what it is and what is missing of it", () => {
    expect(asked({})).toMatchObject([
      {
        where: "given[0]",
        message: "表1合计（B2）是100.00元，明细只有60.00元，还有40.00元没有分到明细，请补充。",
      },
    ]);
  });

  it("what is too much", () => {
    expect(asked({ facts: [fact, fact] })[0]?.message).toBe(
      "表1合计（B2）是100.00元，明细却有120.00元，多20.00元，请核对明细或官方表。",
    );
  });

  it("counts in their own unit", () => {
    const cube = form.cubes.staff!;
    expect(select(cube, {})).not.toBeNull();
    const staff = { ...total, cube: "staff", value: "5", roundedTo: "1" };
    expect(asked({ given: [staff], facts: [] })[0]?.message).toMatch(/是5，明细只有0，还有5没有分到明细/);
  });

  it("which amounts cannot be read, and nothing else of them", () => {
    const broken = [{ ...total, value: "许多" }, { ...total, cube: "constructor" }, total];
    const problems = asked({ given: broken, facts: [{ ...fact, value: "100" }] });
    expect(problems.map(({ where, open }) => [where, open])).toEqual([
      ["given[0]", undefined],
      ["given[1]", undefined],
    ]);
    expect(problems[0]?.message).toMatch(/^官方表中“表1合计（B2）”的数不在本格式中，或不是精确的数字/);
  });
});

it("a fact that is in error counts nothing, one that only lacks detail does", () => {
  const wrong = { severity: "error", where: "facts[0].value", message: "" } as const;
  const facts = [{ ...fact, value: "100" }];
  expect(asked({ facts }, [])).toEqual([]);
  expect(asked({ facts }, [{ ...wrong, open: true }])).toEqual([]);
  expect(asked({ facts }, [wrong])[0]?.message).toContain("明细只有0.00元");
});

it("what rounded parts may add to is not asked for, what they may not is", () => {
  const inWanyuan = { ...total, value: "1000000", roundedTo: "100" };
  const thirds = (value: string) =>
    ["201-26-01", "201-26-04", "208-05-05"].map((code) => ({ ...fact, at: { function: code }, value }));
  expect(asked({ given: [inWanyuan], facts: thirds("333300") })).toEqual([]);
  expect(asked({ given: [inWanyuan], facts: thirds("333200") })).toHaveLength(1);
});

it("nothing is asked of a budget without official tables", () => {
  const { given: _, ...bare } = { ...unitBudget, given: [] };
  expect(givenProblems(bare, form, [])).toEqual([]);
});
