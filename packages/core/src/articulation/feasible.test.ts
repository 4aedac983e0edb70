import { describe, expect, it } from "vitest";
import type { Statement } from "../statement/statement.ts";
import { commonest, feasible } from "./feasible.ts";
import type { Law } from "./relation.ts";

/** A printed amount in 万元 or a percentage, with two decimals unless said. */
function printed(value: number, unit: "wanyuan" | "percent" = "wanyuan", decimals = 2): Statement {
  const quantum = 1_000_000 / 10 ** decimals;
  return {
    printed: {
      value: Math.round(value * 1_000_000),
      quantum,
      decimals,
      unit,
      blank: false,
      text: String(value),
    },
  } as unknown as Statement;
}

const at =
  (statements: readonly Statement[]) =>
  (i: number): number =>
    statements[i]?.printed.value ?? 0;

describe("the values of a number with which a law holds", () => {
  it("of an amount printed twice is that amount, to the rounding of both", () => {
    const statements = [printed(60.08), printed(64.08)];
    const law: Law = {
      form: "linear",
      mode: "zero",
      terms: [
        { statement: 0, factor: 1 },
        { statement: 1, factor: -1 },
      ],
    };
    expect(feasible(law, statements, 0, at(statements))).toEqual([{ low: 64_070_000, high: 64_090_000 }]);
  });

  it("of a change is what the rate beside it allows", () => {
    const statements = [printed(16.7, "percent", 1), printed(60.08), printed(447.83)];
    const law: Law = { form: "rate", rate: 0, change: 1, amount: 2 };
    const [allowed] = feasible(law, statements, 1, at(statements));
    expect(allowed?.low).toBeGreaterThan(63_800_000);
    expect(allowed?.high).toBeLessThan(64_400_000);
    expect((allowed?.low ?? 0) <= 64_080_000 && 64_080_000 <= (allowed?.high ?? 0)).toBe(true);
  });

  it("is none where no value can make it hold", () => {
    const statements = [printed(-150, "percent"), printed(5), printed(10)];
    const law: Law = { form: "rate", rate: 0, change: 1, amount: 2 };
    expect(feasible(law, statements, 1, at(statements))).toEqual([]);
  });
});

it("the commonest of several intervals is where most of them meet", () => {
  expect(
    commonest([
      { low: 0, high: 10 },
      { low: 8, high: 20 },
      { low: 9, high: 9 },
      { low: 30, high: 40 },
    ]),
  ).toEqual([{ low: 9, high: 9 }]);
  expect(commonest([])).toEqual([]);
  expect(
    commonest([
      { low: 1, high: 2 },
      { low: 5, high: 6 },
    ]),
  ).toHaveLength(2);
});
