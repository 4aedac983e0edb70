import type { PageContent } from "./page-content.ts";
import type { PrintedLine } from "./printed-lines.ts";

/** Where the running text of a page begins and ends, and whether paragraphs are indented. */
export interface BodyMargins {
  readonly left: number;
  readonly right: number;
  readonly indents: boolean;
}

/** Paragraphs begin so many ems to the right of the margin; two as a rule. */
const indent = { from: 1.2, to: 3 } as const;
/** Of so many lines the first of an indented paragraph is at least one in ten. */
const indentedPart = 0.1;
/** Where no line reaches this part of the page, none is full: the page holds short lines only. */
const shortest = 0.6;

/** The margins of each page. Left and right are the page's own: printed sheets of one workbook differ. */
export function bodyMargins(pages: readonly PageContent[]): BodyMargins[] {
  const margins = pages.map((page) => {
    const lines = linesOf(page);
    const right = Math.max(0, ...lines.map(endOf));
    return {
      lines,
      left: Math.min(page.width, ...lines.map((line) => line.box[0])),
      right: right < shortest * page.width ? Number.POSITIVE_INFINITY : right,
    };
  });
  const isIndented = ({ left, lines }: (typeof margins)[number]) =>
    lines.filter(({ box, size }) => {
      const by = (box[0] - left) / size;
      return by >= indent.from && by <= indent.to;
    }).length;
  const indented = margins.reduce((sum, page) => sum + isIndented(page), 0);
  const indents = indented > indentedPart * margins.reduce((sum, page) => sum + page.lines.length, 0);
  return margins.map(({ left, right }) => ({ left, right, indents }));
}

/** Where a line ends; a mark at its end may hang into the margin, so what stands before it counts. */
function endOf({ text, box, size }: PrintedLine): number {
  return /[，。、；：！？）》〉〕】」』”’]$/u.test(text) ? box[2] - size : box[2];
}

function linesOf({ items }: PageContent): PrintedLine[] {
  return items.flatMap((item) => (item.kind === "line" ? [item.line] : []));
}
