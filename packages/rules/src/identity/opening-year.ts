import { type Place, type SectionForm, sectionsOf } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { blockOf, printedTexts, stretchOf } from "../printed/printed-text.ts";
import type { RuleInput } from "../rule.ts";

/** Words that make an amount one of another year, whatever the form begins its sentence with. */
const ofOtherYear = /执行|决算|实际|完成|累计|以来|年底|年末|上年(?!预算)|(?:20\d\d年.*){2}/;

/** A year that something is compared with. */
const compared = /[比较与同]20\d\d年(?:预算执行数)?/g;

/**
 * The years at the beginning of paragraphs that are not the document's own, where the form begins a sentence of the
 * section with {year}: the paragraph says the form's words before the first blank, and a budget amount of this year stands in its first
 * sentence. Limit: a sentence that speaks of two years, or of what was spent, is left alone.
 */
export function openingYears({ reading, form }: RuleInput, year: number): readonly Place[] {
  const openings = new Map(sectionsOf(form).flatMap(openingsOf));
  const stated = new Map<number, number>();
  for (const { selection, place } of reading.statements) {
    if (selection.year !== 0 || selection.measure !== "budgeted" || place.address === null) continue;
    const { block, start } = place.address;
    stated.set(block, Math.min(stated.get(block) ?? start, start));
  }
  return printedTexts(reading).flatMap((printed): Place[] => {
    const patterns = printed.inTable ? undefined : openings.get(printed.place.section ?? "");
    if (patterns === undefined) return [];
    const first = printed.text.split("。")[0] ?? "";
    const line = unquoted(first);
    const found = patterns.flatMap((p) => p.exec(line)?.groups?.["year"] ?? [])[0];
    const amount = stated.get(blockOf(printed.place));
    if (found === undefined || Number(found) === year || ofOtherYear.test(line.replace(compared, "")))
      return [];
    if (amount === undefined || amount >= first.length || line.includes(`${year}年`)) return [];
    const start = printed.text.indexOf(found);
    return [stretchOf(printed, start, start + found.length)];
  });
}

/** How sentences that begin with the year begin, of a section and of those inside it, by their ids. */
function openingsOf(section: SectionForm): readonly (readonly [string, readonly RegExp[]])[] {
  const own = section.content.flatMap((c) =>
    c.kind === "sentence" && c.wording.startsWith("{year}") ? openingOf(c.wording) : [],
  );
  return [[section.id, own], ...section.content.flatMap((c) => (c.kind === "section" ? openingsOf(c) : []))];
}

/** The words right before the first blank that identity does not fill, at most this many. */
const tail = 5;

function openingOf(wording: string): readonly RegExp[] {
  const before = unquoted(wording.split(/\{(?!year\}|level\}|body\})/)[0] ?? "");
  const words = (before.split("}").at(-1) ?? "").slice(-tail).replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  // One word alone stands in too many sentences.
  if (words.length < 2) return [];
  return [new RegExp(`^(?<year>20\\d\\d)年(?:(?!20\\d\\d)[^；：]){0,60}?${words}`)];
}

const unquoted = (text: string): string => plainWords(text).replace(/[“”"]/g, "");
