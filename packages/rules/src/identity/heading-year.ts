import type { Place } from "@mingce/core";
import { printedTexts, stretchOf } from "../printed/printed-text.ts";
import type { RuleInput } from "../rule.ts";
import { declaredHeadings, headingLine, headingPattern } from "./declared-heading.ts";

/** A year with less than so many letters of the form around it stands in too many lines. */
const least = 5;

/**
 * The years in titles of tables, headings of sections and parts, their lines of the contents and the cover that are not
 * the document's own. Limit: the line has to say the form's words around the year to the letter.
 */
export function headingYears({ reading, form }: RuleInput, year: number): readonly Place[] {
  const patterns = declaredHeadings(form)
    .filter((h) => h.split("{year}").length === 2 && h.replace(/\{[a-z]+\}/g, "").length >= least)
    .map((h) => headingPattern(h, { year: "(?<year>20\\d\\d)" }));
  return printedTexts(reading).flatMap((printed): Place[] => {
    const line = printed.inTable ? "" : headingLine(printed.text);
    if (!line.includes("年")) return [];
    const found = patterns.flatMap((p) => p.exec(line)?.groups?.["year"] ?? [])[0];
    if (found === undefined || Number(found) === year) return [];
    const start = printed.text.indexOf(found);
    return start < 0 ? [] : [stretchOf(printed, start, start + found.length)];
  });
}
