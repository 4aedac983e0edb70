import type { Place, Reading } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { printedTexts } from "../printed/printed-text.ts";

/** What is wrong with the date under the document: a Chinese sentence, the words meant and what they should be. */
export interface WrongDate {
  readonly place: Place;
  readonly message: string;
  readonly stated: string;
  readonly expected: string | null;
}

/** The first month in which next year's budget may be ready. */
const earliest = 10;

/**
 * The date under the document is of the budget year, of the last months before or of the year after; else it was taken
 * over. A day the calendar does not have is a slip. Limit: only among the last four lines.
 */
export function closingDates(reading: Reading, year: number): readonly WrongDate[] {
  const texts = printedTexts(reading).filter((t) => !t.inTable);
  return texts.slice(-4).flatMap(({ text, place }): WrongDate[] => {
    const dated = /^(20\d\d)年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(plainWords(text));
    if (dated === null) return [];
    const [y, month, day] = [Number(dated[1]), Number(dated[2]), Number(dated[3] ?? 1)];
    const stale = Math.abs(y - year) > 1 || (y === year - 1 && month < earliest);
    if (stale) {
      const message = `落款日期是${y}年${month}月，本文件是${year}年预算。请核对落款日期。`;
      return [{ place, message, stated: String(y), expected: String(year) }];
    }
    const days = month < 1 || month > 12 ? 0 : new Date(Date.UTC(y, month, 0)).getUTCDate();
    if (day >= 1 && day <= days) return [];
    const message = `落款日期“${dated[0]}”不存在，没有这一天。请核对落款日期。`;
    return [{ place, message, stated: dated[0], expected: null }];
  });
}
