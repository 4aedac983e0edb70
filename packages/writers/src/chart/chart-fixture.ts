import type { Bar, Chart, Drawn } from "@mingce/core";
import { formatGrouped } from "@mingce/core";
import fc from "fast-check";

const drawn = (steps: number): Drawn => ({ steps, text: formatGrouped(steps, "wanyuan", 2) });

const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 20_000 }),
  fc.integer({ min: -9e11, max: 9e13 }),
);
const value = fc.option(amount.map(drawn), { freq: 5 });
const positive = amount.map((steps) => drawn(Math.abs(steps)));
const label = fc.oneof(
  fc.constantFrom("教育支出", "上级国有资本经营预算安排的转移支付资金", "<&>\"'支出", "因公出国（境）费"),
  fc.string({ unit: fc.constantFrom(..."社会保障和就业支出（类）、A1"), minLength: 1, maxLength: 60 }),
);

const bars: Readonly<Record<Chart["layout"], fc.Arbitrary<Bar>>> = {
  single: fc.record({ label, values: fc.tuple(value), whole: fc.constant(null) }),
  beside: fc.record({ label, values: fc.tuple(value, value), whole: fc.constant(null) }),
  stacked: fc.oneof(
    fc.tuple(label, positive, positive).map(([name, a, b]) => ({
      label: name,
      values: [a, b],
      whole: drawn(a.steps + b.steps),
    })),
    fc.record({ label, values: fc.constant([]), whole: value }),
  ),
};

/** Charts of every layout, for tests: long labels, nothing, less than nothing and unknown, next to large amounts. */
export const charts: fc.Arbitrary<Chart> = fc.constantFrom("single", "beside", "stacked").chain((layout) =>
  fc.array(bars[layout], { minLength: 1, maxLength: 12 }).map((list) => ({
    id: "drawn",
    title: "收入从哪里来",
    unit: "万元",
    layout,
    legend: layout === "single" ? [] : ["基本支出", "项目支出"],
    bars: list,
    total: { label: "合计", values: [], whole: drawn(1_234_500_000) },
    notes: [],
    sentences: list.map((bar) => `${bar.label}。`),
  })),
);
