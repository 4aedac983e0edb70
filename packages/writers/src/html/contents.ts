import { chartsHeading, type Reading } from "@mingce/core";
import { chartsId } from "../chart/charts-html.ts";
import { contentsOf } from "../layout/contents.ts";
import { escapeHtml } from "./escape.ts";

/** The contents as a list of links, the charts first where the page has them; nothing where there is no heading. */
export function contents(reading: Reading, withCharts: boolean): string {
  const charts = withCharts ? [{ id: chartsId, level: 2, text: chartsHeading }] : [];
  const lines = [...charts, ...contentsOf(reading)];
  if (lines.length === 0) return "";
  const items = lines.map(
    ({ id, level, text }) => `<li class="level${level}"><a href="#${id}">${escapeHtml(text)}</a></li>`,
  );
  return ['<nav class="contents" aria-label="目录">', "<ul>", ...items, "</ul>", "</nav>"].join("\n");
}
