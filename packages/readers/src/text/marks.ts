/** Two asterisks, no more, before a word, and two after it; masked names such as 张**、李** are no such pair. */
const bold = /(?<!\*)\*\*(?=[\p{L}\p{N}\p{Ps}\p{Pi}《“‘])([^*]*[^*\s])\*\*(?!\*)/gu;

/** A dash before a bare number is a minus or part of a page number (- 12 -), not a list dash. */
const listDash = /^- +(?![\d.,% -]*$)/;

const headingMark = /^#{1,6}\s+/;

/**
 * A line without the Markdown that conversion left: list dash, heading mark, bold pairs; trimmed at both ends.
 *
 * Limit: a name masked in the middle of a line, 张**李**, reads as bold.
 */
export function withoutMarks(line: string): string {
  return line.trim().replace(listDash, "").trimStart().replace(headingMark, "").replace(bold, "$1").trim();
}

/** A horizontal rule: three or more dashes and nothing else. */
export function isRule(line: string): boolean {
  return /^-{3,}$/.test(line.trim());
}
