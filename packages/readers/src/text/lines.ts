/** A line of a text, or the part of a line before or after a page break. */
export interface Line {
  readonly text: string;
  /** 1-based; a page break does not count as a line end. */
  readonly number: number;
  /** 1-based; null where the text has no page break at all. */
  readonly page: number | null;
}

/** Splits a text at CRLF, CR and LF into lines, and at form feeds into pages. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  const paged = text.includes("\f");
  let page = 1;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    for (const [part, piece] of line.split("\f").entries()) {
      if (part > 0) page++;
      lines.push({ text: piece, number: index + 1, page: paged ? page : null });
    }
  }
  return lines;
}
