import type { Bar, Chart, Drawn } from "./chart.ts";

/** What a chart shows in Chinese sentences: its total first, then bar by bar. */
export function chartSentences(chart: Omit<Chart, "sentences">): readonly string[] {
  const total = barWords(chart.total, chart);
  const bars = chart.bars.flatMap((bar) => barWords(bar, chart) ?? []);
  if (total === null) return [`${chart.title}：${bars.join("；")}。`];
  return [`${chart.title}：${total}。`, ...(bars.length === 0 ? [] : [`其中：${bars.join("；")}。`])];
}

/** The total of a chart in words ("合计1,234.00万元"); null where the document does not state it. */
export function totalWords(chart: Chart): string | null {
  return barWords({ ...chart.total, values: chart.layout === "stacked" ? [] : chart.total.values }, chart);
}

function barWords({ label, whole, values }: Bar, { legend, unit }: Omit<Chart, "sentences">): string | null {
  const parts = values.flatMap((value, i) => {
    const words = value === null ? null : withUnit(value, unit);
    return words === null ? [] : [`${legend[i] ?? ""}${words}`];
  });
  if (whole === null) return parts.length === 0 ? null : `${label}${parts.join("，")}`;
  return `${label}${withUnit(whole, unit)}${parts.length === 0 ? "" : `（${parts.join("，")}）`}`;
}

/** 持平 has no unit. */
function withUnit({ text }: Drawn, unit: string): string {
  return /\d$/.test(text) ? `${text}${unit}` : text;
}
