import { type Form, type SectionForm, sectionsOf, tablesOf } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";

/** All a form prints as a heading of its own: cover, parts, titles of tables, headings of sections, in its own words. */
export function declaredHeadings(form: Form): readonly string[] {
  const inside = (s: SectionForm): readonly string[] => [
    s.heading,
    ...s.also,
    ...s.content.flatMap((c) => (c.kind === "section" ? inside(c) : [])),
  ];
  return [
    ...form.cover,
    ...form.parts.map((p) => p.heading),
    ...tablesOf(form).flatMap((t) => [t.title, ...t.also]),
    ...sectionsOf(form).flatMap(inside),
  ];
}

/** A printed line ready to be held against a declared heading: what a line of the contents ends in is taken off. */
export function headingLine(text: string): string {
  return plainWords(text).replace(/[.．…·。\d]*$/, "");
}

/**
 * A declared heading as the source of a pattern for the whole line; an ordinal before it may be missing or another.
 * Shape: {level} stands for either word unless `blanks` says otherwise, as it may for {year}.
 */
export function headingPattern(heading: string, blanks: Readonly<Record<string, string>>): RegExp {
  const words = plainWords(heading)
    .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replace(/^(?:[一二三四五六七八九十]+、|\d+\\?[.、]|第[一二三四五六七八九十]+部分)/, "")
    .replaceAll("的", "的?")
    .replace(/\{([a-z]+)\}/g, (_, name: string) => blanks[name] ?? anyBlank[name] ?? "[^，。：；]{2,40}?");
  return new RegExp(`^(?:[（\\d一二三四五六七八九十]+[）、.．]|第[一二三四五六七八九十]+部分)?${words}$`);
}

const anyBlank: Readonly<Record<string, string>> = { level: "(?:单位|部门)", year: "20\\d\\d" };
