import { type Finding, finding } from "@mingce/core";
import { type PrintedText, printedTexts, stretchOf } from "../printed/printed-text.ts";
import type { PrintedInput, Rule } from "../rule.ts";
import { hasNameBeside } from "./personal-name.ts";

/** A number of a person or an account found in a text: where, its digits, and how it is shown without them. */
export interface PersonalNumber {
  readonly start: number;
  readonly end: number;
  readonly masked: string;
}

/** Digits and where they begin in a text. */
export interface PersonalDigits {
  readonly start: number;
  readonly digits: string;
}

/**
 * One finding a number; neither message nor place repeats it, nor a personal name beside it, of which the message only
 * says that it stands there. Full-width digits are read as digits. `find` is told the text of the cell before, "" where
 * there is none.
 */
export function personalNumbers(
  { reading }: PrintedInput,
  rule: Pick<Rule, "id" | "severity" | "basis">,
  find: (text: string, printed: PrintedText, before: string) => readonly PersonalNumber[],
  say: (shown: string) => string,
): readonly Finding[] {
  const texts = printedTexts(reading);
  return texts.flatMap((printed, i) => {
    const text = printed.text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
    return find(text, printed, cellBefore(printed, texts[i - 1])).map(({ start, end, masked }) =>
      finding({
        code: rule.id,
        severity: rule.severity,
        message: say(`${masked}${hasNameBeside(texts, printed, start, end) ? "，旁边写有个人姓名" : ""}`),
        at: [stretchOf(printed, start, end, masked)],
        stated: masked,
        basis: rule.basis,
      }),
    );
  });
}

/** The numbers a pattern finds in a text behind a word; in a cell the word may stand in the cell before. */
export function behindWord(pattern: RegExp, text: string, before: string): readonly PersonalDigits[] {
  const lead = `${before}：`;
  return [...`${lead}${text}`.matchAll(pattern)].flatMap((m): PersonalDigits[] =>
    m.index < lead.length ? [] : [{ start: m.index - lead.length, digits: m[0] }],
  );
}

/** The text of the cell before a cell in its row. */
function cellBefore({ inTable, place }: PrintedText, other: PrintedText | undefined): string {
  const [here, there] = [place.address, other?.place.address];
  const same = inTable && here?.block === there?.block && here?.row === there?.row;
  return same ? (other?.text.trim() ?? "") : "";
}

/** The first and last digits with stars between. */
export function mask(digits: string, head: number, tail: number): string {
  return `${digits.slice(0, head)}${"*".repeat(Math.max(4, digits.length - head - tail))}${digits.slice(-tail)}`;
}
