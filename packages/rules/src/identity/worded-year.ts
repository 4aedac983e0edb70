import { type Place, type SectionForm, sectionsOf, tablesOf } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { blockOf, type PrintedText, printedTexts, stretchOf, textsUnder } from "../printed/printed-text.ts";
import type { RuleInput } from "../rule.ts";

/** Words that make a sentence one of another year, whatever the form says in it. */
const ofOtherYear = /执行|决算|实际|完成|累计|以来/;

/** What says that a budget has nothing, in a section or under an empty table. */
const saysNone = /没有使用|空表|无[^，。]{0,30}(?:安排的预算|预算安排|拨款安排)/;

/**
 * The years inside the form's own sentences ({body}{year}年支出预算…) and in notes under empty tables that are not the
 * document's own. Limit: the words right behind the year are the form's; a sentence that speaks of this year too, of what
 * was spent, or compares, and words that the section says of this year elsewhere, are left alone.
 */
export function wordedYears(input: RuleInput, year: number): readonly Place[] {
  const { reading, form } = input;
  const tails = new Map(sectionsOf(form).flatMap(tailsOf));
  const headings = new Set(reading.outline.sections.map((s) => blockOf(s.at)));
  const bySection = new Map<string, PrintedText[]>();
  for (const printed of printedTexts(reading)) {
    const { section } = printed.place;
    if (printed.inTable || section === null || headings.has(printed.block) || !tails.has(section)) continue;
    bySection.set(section, [...(bySection.get(section) ?? []), printed]);
  }
  const worded = [...bySection].flatMap(([section, texts]) =>
    (tails.get(section) ?? []).flatMap((tail) => staleIn(texts, new RegExp(tail, "g"), year)),
  );
  return [...worded, ...staleNotes(input, year)];
}

/** Where words stand behind another year, and nowhere behind this one. */
function staleIn(texts: readonly PrintedText[], pattern: RegExp, year: number): readonly Place[] {
  const found = texts.flatMap((printed) =>
    [...unquoted(printed.text).matchAll(pattern)].map((m) => ({ printed, m, stated: m[1] ?? "" })),
  );
  if (found.some(({ stated }) => Number(stated) === year)) return [];
  return found.flatMap(({ printed, m, stated }) => {
    const line = unquoted(printed.text);
    const begin = Math.max(line.lastIndexOf("。", m.index), line.lastIndexOf("；", m.index)) + 1;
    const sentence = line.slice(begin).split(/[。；]/)[0] ?? "";
    const before = line.slice(begin, m.index);
    if (sentence.includes(`${year}年`) || ofOtherYear.test(sentence) || /[比较与同自从至]$|\d年/.test(before))
      return [];
    return [placeOf(printed, stated)];
  });
}

/** Notes under tables that say there is nothing, and that of another year. */
function staleNotes({ reading, form }: RuleInput, year: number): readonly Place[] {
  const noted = new Set(tablesOf(form).flatMap((t) => (t.emptyNote === null ? [] : [t.id])));
  return reading.outline.tables
    .filter((t) => noted.has(t.id))
    .flatMap(({ at }) => textsUnder(reading, at))
    .flatMap((printed) => {
      const line = plainWords(printed.text);
      const years = [...line.matchAll(/(20\d\d)年/g)].flatMap((m) => m[1] ?? []);
      const [first] = years;
      if (first === undefined || !saysNone.test(line) || years.some((y) => Number(y) === year)) return [];
      return ofOtherYear.test(line) ? [] : [placeOf(printed, first)];
    });
}

function placeOf(printed: PrintedText, stated: string): Place {
  const start = Math.max(0, printed.text.indexOf(stated));
  return stretchOf(printed, start, start + stated.length);
}

/** The words right behind {year}年 in the sentences of a section and of those inside it, by their ids. */
function tailsOf(section: SectionForm): readonly (readonly [string, readonly string[]])[] {
  const own = section.content.flatMap((c) =>
    c.kind === "sentence" && !c.wording.startsWith("{year}") ? tailsIn(c.wording) : [],
  );
  return [[section.id, own], ...section.content.flatMap((c) => (c.kind === "section" ? tailsOf(c) : []))];
}

function tailsIn(wording: string): readonly string[] {
  return wording
    .split("{year}年")
    .slice(1)
    .flatMap((rest): string[] => {
      const words = unquoted(rest.split(/\{|[，。：；、]/)[0] ?? "").slice(0, 14);
      return words.length < 4
        ? []
        : [`(20\\d\\d)年度?${words.replaceAll("的", "的?").replace(/[.*+^$()|[\]\\]/g, "\\$&")}`];
    });
}

const unquoted = (text: string): string => plainWords(text).replace(/[“”"]/g, "");
