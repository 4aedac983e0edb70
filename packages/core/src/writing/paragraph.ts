import type { Paragraph, ParagraphRole } from "../document/document.ts";

/** A paragraph as writing makes it: it has no page or line before a writer sets it. */
export function paragraph(text: string, role: ParagraphRole = "body"): Paragraph {
  return { kind: "paragraph", text, role, page: null, line: null, box: null };
}

/**
 * A text as paragraphs, one a line: a line break inside a paragraph is one more paragraph in some formats, and what is
 * said would depend on the format. Lines without words are left out.
 */
export function paragraphs(text: string): readonly Paragraph[] {
  return text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => paragraph(line));
}
