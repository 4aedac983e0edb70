import type { Block } from "../document/document.ts";
import type { Content, FreeText, SectionForm } from "../form/sentence.ts";
import { narrow } from "../table/narrow.ts";
import { withIdentity } from "./identity-words.ts";
import { paragraph, paragraphs } from "./paragraph.ts";
import { cubeOf, type Scope } from "./subject-in-scope.ts";
import { leavesOutLines, withheldNote } from "./withheld-note.ts";
import { writeEach } from "./write-each.ts";
import { writeRecords } from "./write-records.ts";
import { writeSentence } from "./write-sentence.ts";
import { writeSheets } from "./write-sheet.ts";
import type { WritingContext } from "./writing-context.ts";

/** A section: its heading and what stands under it. A section inside another is narrowed by both filters. */
export function writeSection(
  section: SectionForm,
  context: WritingContext,
  outer: Scope | null = null,
): readonly Block[] {
  const role = outer === null ? "heading2" : "heading3";
  const heading = section.heading === "" ? [] : [paragraph(withIdentity(section.heading, context), role)];
  const scope = scopeOf(section, outer, context);
  const inner = section.content.findIndex((c) => c.kind === "section");
  const own = inner < 0 ? section.content.length : inner;
  const written = (content: readonly Content[]): readonly Block[] =>
    content.flatMap((c) => writeContent(c, section.id, scope, context));
  const note = leavesOutLines(section, scope, context) ? [paragraph(withheldNote)] : [];
  const content = written(section.content.slice(0, own));
  const below = written(section.content.slice(own));
  return below.length === 0
    ? [...heading, ...closed(content), ...note]
    : [...heading, ...content, ...note, ...closed(below)];
}

/** A last sentence that announces a list nothing follows (…，其中：) ends with a full stop. */
function closed(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== "paragraph" || !last.text.endsWith("：")) return blocks;
  return [...blocks.slice(0, -1), { ...last, text: last.text.replace(/(?:，其中)?：$/, "。") }];
}

function scopeOf(section: SectionForm, outer: Scope | null, { form }: WritingContext): Scope {
  if (outer === null || outer.cube !== section.cube) return { cube: section.cube, where: section.where };
  return { cube: section.cube, where: narrow(cubeOf(form, section.cube), outer.where, section.where) };
}

function writeContent(
  content: Content,
  section: string,
  scope: Scope,
  context: WritingContext,
): readonly Block[] {
  switch (content.kind) {
    case "sentence":
      return writeSentence(content, section, scope, context);
    case "each":
      return writeEach(content, section, scope, context);
    case "records":
      return writeRecords(content, section, scope, context);
    case "freeText":
      return writeFreeText(content, section, context);
    case "section":
      return writeSection(content, context, scope);
    case "sheets":
      return writeSheets(context);
  }
}

/** Fixed words of the form, or the unit's own text kept under the field's id, a paragraph a line. */
function writeFreeText(field: FreeText, section: string, context: WritingContext): readonly Block[] {
  const asked = { key: field.id, kind: "words", section, line: "", about: null, explains: null } as const;
  const lines = field.fixed ?? [context.text(asked) ?? ""];
  return lines.flatMap((line) => paragraphs(withIdentity(line, context)));
}
