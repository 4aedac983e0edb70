import { type Finding, finding, type Place, type SectionForm, sectionsOf } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { blockOf, type PrintedText, printedTexts, stretchOf } from "../printed/printed-text.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";
import { closingDates } from "./closing-date.ts";
import { wrongComparisons } from "./comparison-year.ts";
import { headingYears } from "./heading-year.ts";
import { openingYears } from "./opening-year.ts";
import { wordedYears } from "./worded-year.ts";

/** Lines and sentences whose year is the document's own; the year is the first group. */
const ownYear: readonly RegExp[] = [
  /^[一二三四五六七八九十]+、关于[^，。]{2,40}?(20\d\d)年/,
  /^第[一二三四五六七八九十]+部分(20\d\d)年/,
  /^(20\d\d)年(?:度)?(?:单位|部门)预算公开$/,
  /^（(20\d\d)年度?）$/,
  /：(20\d\d)年预算数为/,
];

/** Sentences whose year is the one before. */
const priorYear: readonly RegExp[] = [
  /^截[至止](20\d\d)年(?:12月31日|8月31日|年?底|年?末)/g,
  /[，。；：][^，。；]{0,12}[比较](20\d\d)年(?:年初)?预算/g,
  /[，。；：]与(20\d\d)年(?:年初)?预算(?=(?:基本)?(?:持平|一致|相同|相等))/g,
];

/**
 * A heading, title, line of the contents, fixed sentence, note under an empty table or closing date carries another
 * year than the document: text taken over from an earlier one.
 * 截至…年底 and what a change is compared with are of the year before. Limit: contents and body are one cause each place; free text and
 * names of projects are left alone.
 */
export const identityYear: Rule = {
  id: "identity/year",
  severity: "warning",
  title: "标题和固定语句中的年度应当是本预算年度，对比和资产的年度是上一年。",
  basis: "预算公开样式：标题写预算年度，资产情况截至上年底",
  scope: "all",
  judge: (input) => {
    const { year } = input.reading.identity;
    if (year === null) return { outcome: "not-enough-data" };
    const sections = sectionIds(input);
    const texts = printedTexts(input.reading).filter(
      (t) => !t.inTable && !sections.free.has(t.place.section ?? ""),
    );
    const worded = texts.flatMap((printed) => [
      ...yearsIn(printed, ownYear, year),
      ...(sections.prior.has(printed.place.section ?? "")
        ? yearsIn(printed, priorYear.slice(0, 1), year - 1)
        : []),
      ...(printed.place.section === null ? [] : yearsIn(printed, priorYear.slice(1), year - 1)),
    ]);
    const told = new Set(worded.flatMap((f) => f.at.map(blockOf)));
    const untold = (place: Place): boolean => !told.has(blockOf(place));
    const lines = [headingYears, openingYears, wordedYears].flatMap((f) => f(input, year)).filter(untold);
    const compared = wrongComparisons(input.reading, year - 1).filter(untold);
    return outcomeOf([
      ...worded,
      ...onePlaceEach(lines).map((place) => otherYear(place, place.text, year)),
      ...compared.map((place) => otherYear(place, place.text, year - 1)),
      ...closingDates(input.reading, year).map(({ place, stated, expected, message }) =>
        finding({
          code: identityYear.id,
          severity: "warning",
          message,
          at: [place],
          stated,
          expected,
          basis: "预算公开样式：文末写单位名称和日期",
        }),
      ),
    ]);
  },
};

function yearsIn(printed: PrintedText, patterns: readonly RegExp[], expected: number): readonly Finding[] {
  const line = plainWords(printed.text);
  const found = patterns
    .flatMap((p) => (p.global ? [...line.matchAll(p)] : [p.exec(line)]).flatMap((m) => m?.[1] ?? []))
    .find((y) => Number(y) !== expected);
  if (found === undefined) return [];
  const start = Math.max(0, printed.text.indexOf(found));
  return [otherYear(stretchOf(printed, start, start + found.length), found, expected)];
}

function otherYear(place: Place, stated: string, expected: number): Finding {
  return finding({
    code: identityYear.id,
    severity: "warning",
    message: `这里的年度是${stated}年，按样式应为${expected}年。请核对是否沿用了其他年度的文字。`,
    at: [place],
    stated,
    expected: String(expected),
    basis: identityYear.basis,
  });
}

/** One place a line: one sentence may be told by several of its words. */
function onePlaceEach(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((p) => [blockOf(p), p])).values()];
}

/** Sections of free text only, and those whose own wording names the year before. */
function sectionIds({ form }: RuleInput): {
  readonly free: ReadonlySet<string>;
  readonly prior: ReadonlySet<string>;
} {
  const free = new Set<string>();
  const prior = new Set<string>();
  const walk = (section: SectionForm): void => {
    for (const c of section.content) {
      if (c.kind === "freeText") free.add(section.id);
      if (c.kind === "sentence" && c.wording.includes("{prior}")) prior.add(section.id);
      if (c.kind === "section") walk(c);
    }
  };
  for (const section of sectionsOf(form)) walk(section);
  return { free, prior };
}
