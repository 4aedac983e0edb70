import type { Chart, Reading } from "@mingce/core";
import { chartsHtml } from "../chart/charts-html.ts";
import { contentsHeadingOf } from "../layout/contents.ts";
import { layoutOf, type Piece } from "../layout/layout.ts";
import { plain } from "../layout/plain.ts";
import { tableValues } from "../layout/table-values.ts";
import { anchorsOf, type Mark } from "./anchors.ts";
import { escapeHtml } from "./escape.ts";
import { heading, paragraph } from "./paragraph.ts";
import { table } from "./table.ts";

/** What a page may carry besides the document: the places of findings, and charts, before its first part. */
export interface HtmlOptions {
  readonly marks?: readonly Mark[];
  readonly charts?: readonly Chart[];
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
  const begin = bodyBegin(pieces, reading);
  const written = pieces.map((piece) => {
    if (piece.kind === "table") return table(piece, anchors, values);
    return piece.kind === "heading" ? heading(piece, anchors) : paragraph(piece.line, anchors);
  });
  return [
    '<article class="disclosure">',
    ...(titled ? [] : [`<h1 class="name">${escapeHtml(reading.document.name)}</h1>`]),
    ...written.slice(0, begin),
    ...chartsHtml(options.charts ?? []),
    ...written.slice(begin),
    "</article>",
  ].join("\n");
}

/** Where the first part begins, behind title and contents. */
function bodyBegin(pieces: readonly Piece[], { form }: Reading): number {
  const own = plain(contentsHeadingOf(form));
  const at = pieces.findIndex(
    (piece) =>
      piece.kind === "table" ||
      (piece.kind === "heading" && piece.level > 1 && plain(piece.lines[0]?.text ?? "") !== own),
  );
  return at < 0 ? pieces.length : at;
}
