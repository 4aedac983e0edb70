import { type IParagraphOptions, Paragraph, TextRun } from "docx";
import type { Line } from "../layout/layout.ts";
import { xmlText } from "../layout/xml-text.ts";
import { bookmarked } from "./contents-entry.ts";
import { styleOf, tableLabel } from "./styles.ts";

/**
 * A paragraph in the style of its role, marked where the contents lead to its block (`marks`). A text that brings its
 * own indent is not indented again.
 */
export function paragraph(
  line: Line,
  marks: ReadonlySet<number>,
  options: IParagraphOptions = {},
): Paragraph {
  const style = line.role === "table" ? styleOf.body : styleOf[line.role];
  const indented = /^\u3000/.test(line.text) ? { indent: { firstLine: 0, firstLineChars: 0 } } : {};
  const words = runs(line.text);
  const children = marks.has(line.block) ? bookmarked(line.block, words) : words;
  return new Paragraph({ style, ...indented, ...options, children });
}

/** A line above a table: its number on the left, its title in the middle, who made it, on the right the unit. */
export function tableLead(
  line: Line,
  above: readonly Line[],
  marks: ReadonlySet<number>,
  pageBreakBefore: boolean,
): Paragraph {
  const isLast = above.findLast(({ role }) => role === line.role) === line;
  const alignments = { caption: isLast ? "center" : "left", note: isLast ? "right" : "left" } as const;
  const alignment = line.role === "caption" || line.role === "note" ? alignments[line.role] : "left";
  const label = line.role === "caption" && !isLast ? { style: tableLabel } : {};
  return paragraph(line, marks, { keepNext: true, pageBreakBefore, alignment, ...label });
}

/** A text as runs; a line break inside it stays one. */
export function runs(text: string, size?: number): readonly TextRun[] {
  const whole = size === undefined ? {} : { size };
  return xmlText(text)
    .split("\n")
    .map((part, i) => new TextRun({ text: part, ...whole, ...(i === 0 ? {} : { break: 1 }) }));
}
