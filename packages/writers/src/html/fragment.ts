import type { Reading } from "@mingce/core";
import { layoutOf } from "../layout/layout.ts";
import { tableValues } from "../layout/table-values.ts";
import { anchorsOf, type Mark } from "./anchors.ts";
import { escapeHtml } from "./escape.ts";
import { heading, paragraph } from "./paragraph.ts";
import { table } from "./table.ts";

/** What a page may carry besides the document: the places of findings. */
export interface HtmlOptions {
  readonly marks?: readonly Mark[];
}

/**
 * A read document as one `article`, without page, style and data: what the web application sets into its own page.
 * A document without a title of its own is headed by its name.
 */
export function htmlFragment(reading: Reading, options: HtmlOptions = {}): string {
  const anchors = anchorsOf(reading, options.marks ?? []);
  const values = tableValues(reading);
  const pieces = layoutOf(reading);
  const titled = pieces.some((p) => p.kind === "heading" && p.level === 1);
  return [
    '<article class="disclosure">',
    ...(titled ? [] : [`<h1 class="name">${escapeHtml(reading.document.name)}</h1>`]),
    ...pieces.map((piece) => {
      if (piece.kind === "table") return table(piece, anchors, values);
      return piece.kind === "heading" ? heading(piece, anchors) : paragraph(piece.line, anchors);
    }),
    "</article>",
  ].join("\n");
}
