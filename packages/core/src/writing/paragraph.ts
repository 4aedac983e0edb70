import type { Paragraph, ParagraphRole } from "../document/document.ts";

/** A paragraph as writing makes it: it has no page or line before a writer sets it. */
export function paragraph(text: string, role: ParagraphRole = "body"): Paragraph {
  return { kind: "paragraph", text, role, page: null, line: null, box: null };
}
