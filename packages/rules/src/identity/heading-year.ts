import { type Form, type Place, type SectionForm, sectionsOf, tablesOf } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { printedTexts, stretchOf } from "../printed/printed-text.ts";
import type { RuleInput } from "../rule.ts";

/**
 * The years in titles of tables, headings of sections and parts, their lines of the contents and the cover that are not
 * the document's own. Limit: the line has to say the form's words around the year to the letter.
 */
export function headingYears({ reading, form }: RuleInput, year: number): readonly Place[] {
  const patterns = headingsOf(form).flatMap(patternOf);
  return printedTexts(reading).flatMap((printed): Place[] => {
    const line = printed.inTable ? "" : plainWords(printed.text).replace(/[.．…·。\d]*$/, "");
    if (!line.includes("年")) return [];
    const found = patterns.flatMap((p) => p.exec(line)?.groups?.["year"] ?? [])[0];
    if (found === undefined || Number(found) === year) return [];
    const start = printed.text.indexOf(found);
    return start < 0 ? [] : [stretchOf(printed, start, start + found.length)];
  });
}

/** Everything the form heads with a year. */
function headingsOf(form: Form): readonly string[] {
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

/** A declared heading with one year as a pattern; an ordinal before it may be missing or another. */
function patternOf(heading: string): readonly RegExp[] {
  const parts = heading.split("{year}");
  const [before, after] = parts.map((words) => escaped(plainWords(words)));
  if (before === undefined || after === undefined || parts.length !== 2) return [];
  // A year alone, or with one word, stands in too many lines.
  if (`${before}${after}`.replace(/\([^)]*\)\??|\[[^\]]*\][*+?{}\d,]*/g, "").length < 5) return [];
  return [
    new RegExp(
      `^(?:[（\\d一二三四五六七八九十]+[）、.．]|第[一二三四五六七八九十]+部分)?${before}(?<year>20\\d\\d)${after}$`,
    ),
  ];
}

/** Declared words as a pattern, without their ordinal. */
function escaped(words: string): string {
  return words
    .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replace(/^(?:[一二三四五六七八九十]+、|\d+[.、]|第[一二三四五六七八九十]+部分)/, "")
    .replaceAll("{level}", "(?:单位|部门)")
    .replace(/\{[a-z]+\}/g, "[^，。：；]{2,40}?")
    .replaceAll("的", "的?");
}
