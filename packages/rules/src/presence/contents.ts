import { contentsWords, type Finding, finding, type Place, type Reading } from "@mingce/core";
import { edits } from "../printed/likeness.ts";
import { plainName } from "../printed/plain-words.ts";
import { printedTexts } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { headingKey } from "./heading-key.ts";

/** So many single characters may differ between a line of the contents and the heading it means. */
const nearest = 2;

/** A year that lost or doubled a digit. */
const brokenYear = /(?<![\d〔（第])(?:[02]\d{2}|20\d{3})年/;

/**
 * A line of the contents is nearly a heading of the body, but not quite: a character or digit was lost or changed.
 * No difference is 的, a blank, a mark, the ordinal, the year, the page or the body's name (domain.md §10). A year that has not four
 * digits is found by itself. A note. Limit: what has no heading like it is `presence/table` and `presence/section`.
 */
export const presenceContents: Rule = {
  id: "presence/contents",
  severity: "info",
  title: "目录所列应当与正文标题一致。",
  basis: "预算公开样式：目录与正文的标题一致",
  scope: "all",
  judge: ({ reading }) => {
    const { contents } = reading.outline;
    if (contents.length === 0) return { outcome: "not-applicable" };
    const headings = headingsOf(reading);
    if (headings.length === 0) return { outcome: "not-enough-data" };
    const exact = new Set(headings.map((h) => h.key));
    const listed = new Set(contents.map((c) => headingKey(c.text, reading)));
    return outcomeOf(
      contents.flatMap((line): Finding[] => {
        const year = brokenYear.exec(plainName(line.text))?.[0];
        if (year !== undefined) return [yearLost(line, year)];
        const key = headingKey(line.text, reading);
        if (key.length < 6 || exact.has(key) || exact.has(key.replace(/\d+$/, ""))) return [];
        // A heading that has a line of its own in the contents is not the one meant here.
        const near = headings.filter((h) => !listed.has(h.key) && edits(h.key, key) <= nearest);
        const [heading, another] = near;
        if (heading === undefined || another !== undefined) return [];
        const written = withoutLeaders(line.text);
        return [
          finding({
            code: presenceContents.id,
            severity: "info",
            message: `目录写“${written}”，正文的标题是“${heading.at.text.trim()}”。请改为一致。`,
            at: [line, heading.at],
            stated: written,
            expected: heading.at.text.trim(),
            basis: presenceContents.basis,
          }),
        ];
      }),
    );
  },
};

function yearLost(line: Place, year: string): Finding {
  return finding({
    code: presenceContents.id,
    severity: "info",
    message: `目录“${withoutLeaders(line.text)}”中的年度“${year}”不是四位数字。请改正。`,
    at: [line],
    stated: year,
    basis: presenceContents.basis,
  });
}

/** A line of the contents as people quote it: without the dots that lead to its page, and without the page. */
function withoutLeaders(text: string): string {
  return contentsWords(text.trim());
}

/** Lines of the body that are headings of the form or stand like one: short, without a mark of a sentence. */
function headingsOf(reading: Reading): readonly { readonly key: string; readonly at: Place }[] {
  const { outline } = reading;
  const first = Math.max(-1, ...outline.contents.map((c) => c.address?.block ?? -1));
  const found = new Map<string, Place>();
  for (const { text, place, inTable, block } of printedTexts(reading)) {
    if (inTable || block <= first || text.length > 60 || /[，。；：]/.test(text)) continue;
    const key = headingKey(text, reading);
    if (key.length >= 5 && !found.has(key)) found.set(key, place);
  }
  return [...found].map(([key, at]) => ({ key, at }));
}
