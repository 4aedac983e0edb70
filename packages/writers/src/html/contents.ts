import { chartsHeading, type Reading } from "@mingce/core";
import { chartsId } from "../chart/charts-html.ts";
import { type Heading, type Line, layoutOf } from "../layout/layout.ts";
import { plain } from "../layout/plain.ts";
import { escapeHtml } from "./escape.ts";

/** A line of the contents of a page: where it leads, how deep it stands (2 to 4), its words. */
export interface ContentsLine {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

/** The headings and titles of tables that stand in the tree, in order, for links; the title is none of them. */
export function contentsOf(reading: Reading): readonly ContentsLine[] {
  const own = plain(reading.form?.contentsHeading ?? "目录");
  return layoutOf(reading)
    .flatMap((piece): readonly ContentsLine[] => {
      if (piece.kind === "heading") return [lineOf(piece, piece.lines)];
      if (piece.kind === "paragraph" || piece.heading === null) return [];
      return [
        lineOf(
          piece.heading,
          piece.above.filter((l) => l.role === "caption"),
        ),
      ];
    })
    .filter(({ level, text }) => level > 1 && plain(text) !== own);
}

function lineOf({ id, level }: Heading, lines: readonly Line[]): ContentsLine {
  return { id, level, text: lines.map((l) => l.text.trim()).join(" ") };
}

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
