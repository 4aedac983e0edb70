import { type SectionForm, sectionsOf, tablesOf } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { blockOf, printedTexts } from "../printed/printed-text.ts";
import type { RuleInput } from "../rule.ts";
import { isBodyName } from "./body-name.ts";
import type { OwnName } from "./own-name.ts";

/**
 * The names printed in the headings of sections and the titles of tables that the form heads with the body's name
 * ({body}主要职能). Limit: the heading has to say the form's words around the name to the letter.
 */
export function headingNames({ reading, form }: RuleInput): readonly OwnName[] {
  const sections = new Map(
    sectionsOf(form)
      .flatMap(inside)
      .map((s) => [s.id, patternsOf(s.heading, s.also)]),
  );
  const tables = new Map(tablesOf(form).map((t) => [t.id, patternsOf(t.title, t.also)]));
  const headed = new Map<number, readonly RegExp[]>();
  for (const { id, at } of reading.outline.sections) headed.set(blockOf(at), sections.get(id) ?? []);
  for (const { id, at } of reading.outline.tables) headed.set(blockOf(at), tables.get(id) ?? []);
  return printedTexts(reading).flatMap(({ text, place, block, inTable }): OwnName[] => {
    const line = inTable ? "" : plainWords(text);
    const found = (headed.get(block) ?? []).flatMap((p) => p.exec(line)?.groups?.["body"] ?? []);
    const name = found[0]?.replace(/（(?:部门|单位)）$/, "");
    return name !== undefined && isBodyName(name) ? [{ name, place }] : [];
  });
}

/** A section and those inside it. */
function inside(section: SectionForm): readonly SectionForm[] {
  return [section, ...section.content.flatMap((c) => (c.kind === "section" ? inside(c) : []))];
}

/** Declared headings with {body} as patterns; an ordinal before them may be missing or another. */
function patternsOf(heading: string, also: readonly string[]): readonly RegExp[] {
  return [heading, ...also].flatMap((declared) => {
    const [before = "", after] = declared.split("{body}");
    if (after === undefined) return [];
    const [left, right] = [before, after].map((words) => escaped(plainWords(words)));
    return new RegExp(
      `^(?:[（\\d一二三四五六七八九十]+[）、.．])?${left}(?<body>[^，。：；]{2,40}?)${right}$`,
    );
  });
}

/** Declared words as a pattern, without their ordinal; a year or level is any. */
function escaped(words: string): string {
  return words
    .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replace(/^(?:[一二三四五六七八九十]+|\d+)[、.]/, "")
    .replaceAll("{year}", "(?:20\\d\\d)?")
    .replaceAll("{level}", "(?:单位|部门)")
    .replace(/\{[a-z]+\}/g, ".*");
}
