import type { Box, Paragraph } from "./document.ts";

/**
 * Where the characters from `start` to `end` of a paragraph stand: page, line and box in points. The box is that part
 * of their line's box, by how many of its characters they are; where they run over lines, the first line's.
 */
export function spanAt(
  paragraph: Paragraph,
  start: number,
  end: number,
): { readonly page: number | null; readonly line: number | null; readonly box: Box | null } {
  const span = paragraph.spans?.find((s) => start < s.end) ?? {
    start: 0,
    end: paragraph.text.length,
    ...paragraph,
  };
  const { page, line, box } = span;
  if (paragraph.spans === undefined || box === null) return { page, line, box };
  const width = box[2] / Math.max(1, span.end - span.start);
  const from = Math.max(start, span.start) - span.start;
  const until = Math.min(end, span.end) - span.start;
  return { page, line, box: [box[0] + from * width, box[1], Math.max(0, until - from) * width, box[3]] };
}
