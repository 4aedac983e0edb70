import type { Block } from "../document/document.ts";
import type { Part } from "../form/form.ts";
import { chineseNumeral } from "./chinese-words.ts";
import { withIdentity } from "./identity-words.ts";
import { paragraph } from "./paragraph.ts";
import type { WritingContext } from "./writing-context.ts";

/** The contents: every part with its tables, numbered, and its sections, as the form lists them. */
export function writeContents(context: WritingContext): readonly Block[] {
  const { form } = context;
  return [
    paragraph(form.contentsHeading, "heading1"),
    ...form.parts.flatMap((part) => [
      paragraph(withIdentity(part.heading, context)),
      ...linesOfPart(part).map((line) => paragraph(withIdentity(line, context))),
    ]),
  ];
}

function linesOfPart(part: Part): readonly string[] {
  return part.content.flatMap((content) => {
    if (content.kind === "table") return [`${chineseNumeral(content.number)}、${content.title}`];
    return content.heading === "" ? [] : [content.heading];
  });
}
