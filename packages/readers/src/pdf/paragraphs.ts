import type { Paragraph, Span } from "@mingce/core";
import type { PrintedLine } from "./printed-lines.ts";
import { boxAround } from "./rectangle.ts";

/** A printed line with its number in the page. */
export interface NumberedLine extends PrintedLine {
  readonly line: number;
}

/** What begins a new paragraph wherever it stands: an ordinal of any kind. */
const ordinal =
  /^(?:第?[一二三四五六七八九十]+[、．.部章节]|[（(][一二三四五六七八九十\d]+[)）]|\d+[、．.)）](?!\d)|[①-⑳])/;

/** Joins the lines of a page that stand under one another into paragraphs. */
export function paragraphsOf(lines: readonly NumberedLine[], page: number): Paragraph[] {
  const margins = {
    left: Math.min(...lines.map((l) => l.box[0])),
    right: Math.max(...lines.map((l) => l.box[2])),
  };
  const groups: NumberedLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && goesOn(last, line, margins)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => paragraphOf(group, page));
}

/** Whether a line fills its width and the next one carries it on: at the margin, as large, close below. */
function goesOn(line: NumberedLine, next: NumberedLine, margins: { left: number; right: number }): boolean {
  const em = line.size;
  const isFull = line.box[2] >= margins.right - 1.6 * em;
  const isFlush = next.box[0] <= margins.left + 0.8 * em;
  const isClose = next.box[1] - line.box[3] < 1.5 * em && next.line === line.line + 1;
  const isAlike = Math.abs(next.size - em) < 0.1 * em;
  return isFull && isFlush && isClose && isAlike && !ordinal.test(next.text);
}

function paragraphOf(lines: readonly NumberedLine[], page: number): Paragraph {
  let text = "";
  const spans: Span[] = [];
  for (const line of lines) {
    if (/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line.text)) text += " ";
    spans.push({
      start: text.length,
      end: text.length + line.text.length,
      page,
      line: line.line,
      box: boxAround([line.box]),
    });
    text += line.text;
  }
  return {
    kind: "paragraph",
    text,
    role: "body",
    page,
    line: lines[0]?.line ?? null,
    box: boxAround(lines.map((l) => l.box)),
    ...(lines.length > 1 && { spans }),
  };
}
