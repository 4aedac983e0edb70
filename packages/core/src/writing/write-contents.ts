import type { Block } from "../document/document.ts";
import { contentsLines } from "../form/contents.ts";
import { withIdentity } from "./identity-words.ts";
import { paragraph } from "./paragraph.ts";
import type { WritingContext } from "./writing-context.ts";

/** The contents: every part with its tables, numbered, and its sections, as the form lists them. */
export function writeContents(context: WritingContext): readonly Block[] {
  const { form } = context;
  return [
    paragraph(form.contentsHeading, "heading1"),
    ...contentsLines(form).map((line) => paragraph(withIdentity(line, context))),
  ];
}
