import type { Imprint, Reading } from "@mingce/core";
import { ownCharts } from "../chart/own-charts.ts";
import { imprintFooter, imprintMeta } from "../imprint/page-imprint.ts";
import { pageData } from "../json/page-data.ts";
import { layoutOf } from "../layout/layout.ts";
import { contents } from "./contents.ts";
import { escapeHtml, escapeJson } from "./escape.ts";
import { type HtmlOptions, htmlFragment } from "./fragment.ts";
import { pageStyle } from "./style.ts";

/**
 * A read document as one self-contained page: its text and tables, links, style, the charts of its form, and the data it
 * states as JSON in `script#mingce`. Its imprint stands in the head, the data and below the document. It loads nothing and
 * runs nothing; the same reading gives the same bytes.
 */
export function writeHtml(
  reading: Reading,
  imprint: Imprint | null = null,
  options: HtmlOptions = {},
): string {
  const charts = options.charts ?? ownCharts(reading);
  return `${[
    "<!DOCTYPE html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(titleOf(reading))}</title>`,
    ...imprintMeta(reading, imprint),
    `<style>\n${pageStyle}</style>`,
    "</head>",
    "<body>",
    contents(reading, charts.length > 0),
    "<main>",
    htmlFragment(reading, { ...options, charts }),
    "</main>",
    ...imprintFooter(imprint),
    `<script type="application/json" id="mingce">${escapeJson(pageData(reading, imprint))}</script>`,
    "</body>",
    "</html>",
  ]
    .filter((line) => line !== "")
    .join("\n")}\n`;
}

/** The words of the title in one line, or the document's name. */
function titleOf(reading: Reading): string {
  const title = layoutOf(reading).find((p) => p.kind === "heading" && p.level === 1);
  const words = title?.kind === "heading" ? title.lines.map((l) => l.text.trim()).join("") : "";
  return words === "" ? reading.document.name : words;
}
