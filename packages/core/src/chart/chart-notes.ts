import type { ChartForm } from "../form/chart.ts";
import type { Bar } from "./chart.ts";
import { leadingValue } from "./leading-value.ts";

/** Said where last year's amounts follow from this year's and the changes. */
export const derivedNote = "上年数由本年数和比上年增减数算得，与上年公开数可能因四舍五入相差0.01。";

/** Said where the document leaves rows out on purpose: no bar and no remainder shows them. */
export const withheldBarsNote = "按照规定不予公开的内容未单独列示，图中不画，金额已计入合计。";

/** Which lines the form names are nothing this year; lists of codes name only those in use. */
export function leftOutNote({ over }: ChartForm, labels: readonly string[]): readonly string[] {
  if (over.kind !== "items" || labels.length === 0) return [];
  return [`本年未安排而没有画出的有：${labels.join("、")}。`];
}

/** Which bars lack a value. */
export function unknownNote(bars: readonly Bar[]): readonly string[] {
  const labels = bars.flatMap((bar) =>
    leadingValue(bar) === null || bar.values.includes(null) ? [bar.label] : [],
  );
  return labels.length === 0 ? [] : [`文中没有写明或前后不一致而没有画出的有：${labels.join("、")}。`];
}
