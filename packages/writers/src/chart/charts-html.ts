import { type Chart, chartsClosing, chartsHeading } from "@mingce/core";
import { escapeHtml } from "../html/escape.ts";
import { chartSvg } from "./chart-svg.ts";

/** Id of the charts on a page. */
export const chartsId = "charts";

/** The charts of a page, each with what it says in words under it; nothing where there is none. */
export function chartsHtml(charts: readonly Chart[]): readonly string[] {
  if (charts.length === 0) return [];
  return [
    `<section class="charts" aria-labelledby="${chartsId}">`,
    `<h2 id="${chartsId}" class="heading1">${chartsHeading}</h2>`,
    ...charts.flatMap((chart) => [
      "<figure>",
      `<figcaption>${escapeHtml(chart.title)}</figcaption>`,
      chartSvg(chart),
      "<details>",
      "<summary>文字说明</summary>",
      ...chart.sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`),
      "</details>",
      "</figure>",
    ]),
    `<p class="note">${chartsClosing}</p>`,
    "</section>",
  ];
}
