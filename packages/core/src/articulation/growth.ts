import { scaleOf } from "../quantity/unit.ts";
import type { Statement } from "../statement/statement.ts";
import type { Law, Verdict } from "./relation.ts";
import { fromNothing, half } from "./rounding.ts";

const percent = scaleOf("percent");

/** Judges a rate against the amount and the year before it that stand beside it (2023年执行数为…，比…减少57.14%). */
export function growth(
  law: Extract<Law, { form: "growth" }>,
  statements: readonly Statement[],
  values: (statement: number) => number,
): Verdict {
  const [printed, amount, base] = [values(law.rate), values(law.amount), values(law.base)];
  const [own, halfAmount, halfBase] = [law.rate, law.amount, law.base].map((i) => half(statements, i)) as [
    number,
    number,
    number,
  ];
  const change = amount - base;
  if (Math.abs(base) <= halfBase)
    return fromNothing(printed, change, halfAmount + halfBase, Math.abs(base) + halfBase, own);
  const asRate = (a: number, b: number): number => (a / b - 1) * 100 * percent;
  const difference = printed - asRate(amount, base);
  const quantity = "percent" as const;
  if (Math.abs(difference) <= own) return { outcome: "consistent", difference, tolerance: own, quantity };
  const ends = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => asRate(amount + x * halfAmount, base + y * halfBase)),
  );
  const end = difference < 0 ? Math.min(...ends) : Math.max(...ends);
  const tolerance = own + Math.abs(end - asRate(amount, base));
  return {
    outcome: Math.abs(difference) <= tolerance ? "rounding" : "error",
    difference,
    tolerance,
    quantity,
  };
}
