import type { Budget } from "@mingce/core";
import { xinjiang2024Unit as form } from "@mingce/forms";
import { budgetArbitrary, unitBudget } from "@mingce/testkit";
import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalLedger } from "./canonical-ledger.ts";

/** The same value with all keys the other way round. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, turned(each)]),
  ) as T;
}

const typedOtherwise = (budget: Budget): Budget => ({
  ...budget,
  approved: { source: "1" },
  facts: [...budget.facts].reverse().map((fact) => ({
    ...fact,
    value: fact.value.includes(".") ? `${fact.value}0` : `${fact.value}.00`,
  })),
});

it("neither the order of keys and facts nor how an amount is typed changes it, nor a total it is compared with", () => {
  fc.assert(
    fc.property(budgetArbitrary(form), (budget) => {
      const text = canonicalLedger(budget, form);
      expect(canonicalLedger(turned(typedOtherwise(budget)), form)).toBe(text);
    }),
    { numRuns: 10, seed: 2024 },
  );
});

it("another amount, name, text or order of projects does", () => {
  const [first, ...others] = unitBudget.facts;
  const changed: readonly Budget[] = [
    { ...unitBudget, facts: [{ ...first!, value: `${first!.value}1` }, ...others] },
    { ...unitBudget, facts: [{ ...first!, value: `-${first!.value}` }, ...others] },
    { ...unitBudget, body: "别的局" },
    { ...unitBudget, texts: { ...unitBudget.texts, duties: "别的" } },
    { ...unitBudget, projects: [...unitBudget.projects].reverse() },
    { ...unitBudget, filing: { index: "1" } },
  ];
  const texts = [unitBudget, ...changed].map((budget) => canonicalLedger(budget, form));
  expect(new Set(texts).size).toBe(texts.length);
});

it("nobody can try an amount that is withheld against it", () => {
  const row = { cube: "budget", at: { function: unitBudget.facts[0]!.at["function"]! } };
  const policy = { ...unitBudget, withholds: [row] };
  const facts = policy.facts.map((fact) =>
    fact.at["function"] === row.at.function ? { ...fact, value: "1" } : fact,
  );
  expect(facts).not.toEqual(policy.facts);
  expect(canonicalLedger({ ...policy, facts }, form)).toBe(canonicalLedger(policy, form));
});
