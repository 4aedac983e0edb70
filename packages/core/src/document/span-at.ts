import { printedWidth } from "../text/printed-width.ts";
import type { Box, Paragraph } from "./document.ts";

/**
 * Where the characters from `start` to `end` of a paragraph stand: page, line and box in points. The box is that part
 * of their line's box, by how wide its characters are printed; where they run over lines, the first line's.
 */
export function spanAt(
  paragraph: Paragraph,
  start: number,
  end: number,
): { readonly page: number | null; readonly line: number | null; readonly box: Box | null } {
  const { text } = paragraph;
  const span = paragraph.spans?.find((s) => start < s.end) ?? { start: 0, end: text.length, ...paragraph };
  const { page, line, box } = span;
  if (box === null) return { page, line, box };
  const from = Math.max(start, span.start);
  const until = Math.max(from, Math.min(end, span.end));
  const unit = box[2] / Math.max(1, printedWidth(text.slice(span.start, span.end)));
  const before = printedWidth(text.slice(span.start, from)) * unit;
  return { page, line, box: [box[0] + before, box[1], printedWidth(text.slice(from, until)) * unit, box[3]] };
}
