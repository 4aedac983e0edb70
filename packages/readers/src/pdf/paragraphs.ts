import { numeralCharacters, type Paragraph, type Span } from "@mingce/core";
import type { BodyMargins } from "./body-margins.ts";
import { lowestConfidence } from "./confidence.ts";
import type { PrintedLine } from "./printed-lines.ts";
import { boxAround } from "./rectangle.ts";
import { han } from "./runs.ts";

/** A printed line with its number in the page. */
export interface NumberedLine extends PrintedLine {
  readonly line: number;
}

/** What begins a new paragraph wherever it stands: an ordinal of any kind. */
const ordinal = new RegExp(
  String.raw`^(?:第?[${numeralCharacters}]+[、．.部章节]|[（(][${numeralCharacters}\d]+[)）]|\d+[、．.)）](?!\d)|[①-⑳])`,
);
/** What cannot be parted at the end of a line: a number or Latin word, and the signs that may not begin a line. */
const unbreakable = /^(?:[\dA-Za-z.,%:/-]+|[“‘（《〔([]?.)[，。、；：！？”’）》〕)\]％%]*/u;
const sentenceEnd = /[。；：！？;:!?]$/;

/** Joins the lines of a page that stand under one another into paragraphs. */
export function paragraphsOf(
  lines: readonly NumberedLine[],
  page: number,
  margins: BodyMargins,
): Paragraph[] {
  const groups: NumberedLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && goesOn(group, line, margins)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => paragraphOf(group, page));
}

/** Whether the last line of a paragraph is full and the next one carries it on: flush, as large, close below. */
function goesOn(group: readonly NumberedLine[], next: NumberedLine, margins: BodyMargins): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined || ordinal.test(next.text)) return false;
  const em = last.size;
  const isFull = last.box[2] + widthOf(unbreakable.exec(next.text)?.[0] ?? "", em) > margins.right - 0.6 * em;
  const by = next.box[0] - margins.left;
  const hangs = ordinal.test(first.text) && next.box[0] > first.box[0] && next.box[0] - first.box[0] < 3 * em;
  const isFlush =
    by < 0.8 * em || hangs || (group.length > 1 && Math.abs(next.box[0] - last.box[0]) < 0.5 * em);
  const isClose = next.box[1] - last.box[3] < 1.5 * em && next.line === last.line + 1;
  const isAlike = Math.abs(next.size - em) < 0.1 * em;
  const isOver = !margins.indents && sentenceEnd.test(last.text);
  return isFull && isFlush && isClose && isAlike && !isOver;
}

/** About how wide a text would be. */
function widthOf(text: string, em: number): number {
  return [...text].reduce((sum, sign) => sum + (han.test(sign) ? em : 0.5 * em), 0);
}

function paragraphOf(lines: readonly NumberedLine[], page: number): Paragraph {
  let text = "";
  const spans: Span[] = [];
  for (const line of lines) {
    if (/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line.text)) text += " ";
    const start = text.length;
    text += line.text;
    spans.push({ start, end: text.length, page, line: line.line, box: boxAround([line.box]) });
  }
  return {
    kind: "paragraph",
    text,
    role: "body",
    page,
    line: lines[0]?.line ?? null,
    box: boxAround(lines.map((l) => l.box)),
    ...(lines.length > 1 && { spans }),
    ...lowestConfidence(lines),
  };
}
