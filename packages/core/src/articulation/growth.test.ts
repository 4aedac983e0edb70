import { expect, it } from "vitest";
import type { Statement } from "../statement/statement.ts";
import { evaluate } from "./evaluate.ts";

/** Rate in per cent, amounts in 万元, each with two decimals. */
function judge(rate: number, amount: number, base: number) {
  const printed = [rate, amount, base].map((n, i) => ({
    printed: {
      text: String(n),
      value: Math.round(n * 1_000_000),
      decimals: 2,
      unit: i === 0 ? "percent" : "wanyuan",
      quantum: 10_000,
      blank: false,
    },
  })) as unknown as readonly Statement[];
  const law = { form: "growth", rate: 0, amount: 1, base: 2 } as const;
  return evaluate(law, printed, (i) => printed[i]?.printed.value ?? 0).outcome;
}

it.each([
  [-57.14, 25.77, 60.13, "consistent"],
  [25.81, 0.39, 0.31, "consistent"],
  [28.0, 0.39, 0.31, "rounding"],
  [0.53, 352.67, 348.52, "error"],
  [100, 25, 0, "consistent"],
  [50, 25, 0, "error"],
])("%f %% from %f over %f is %s", (rate, amount, base, outcome) => {
  expect(judge(rate, amount, base)).toBe(outcome);
});
