import { outcomeOf, type Rule } from "../rule.ts";
import { behindWord, mask, type PersonalDigits, personalNumbers } from "./personal-number.ts";

const factors = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = "10X98765432";

/** Behind such a word nothing else can be meant: an old number of fifteen digits, or one with a slip in it. */
const worded =
  /(?<=(?:身份证(?:件)?(?:号码?)?|身份证明号码?|公民身份号码?|身份号码?|证件号码)[\s:：为是（(【[]{0,4})(?:\d{15}|\d{16,18}[\dXx])(?![\dA-Za-z])/g;
const unworded = /(?<![\dA-Za-z.])[1-9]\d{16}[\dXx](?![\dA-Za-z])/g;

/**
 * A citizen's identity number in print: eighteen digits with a date of birth and a fitting check digit (GB 11643), or
 * fifteen or 17 to 19 digits right behind the word for it. Limit: without the word a number with a slip and the old ones
 * of fifteen digits are not looked for.
 */
export const privacyIdentityNumber: Rule = {
  id: "privacy/identity-number",
  severity: "error",
  title: "公开文件中不得出现身份证号码。",
  basis: "《个人信息保护法》；GB 11643",
  scope: "all",
  looksAt: "print",
  judge: (input) =>
    outcomeOf(
      personalNumbers(
        input,
        privacyIdentityNumber,
        (text, _, before) =>
          numbersIn(text, before).map(({ start, digits }) => ({
            start,
            end: start + digits.length,
            masked: mask(digits, 6, digits.length === 15 ? 3 : 4),
          })),
        (masked) => `这里印有身份证号码${masked}。请删去。`,
      ),
    ),
};

/** Those by their own digits, and those behind the word. */
function numbersIn(text: string, before: string): readonly PersonalDigits[] {
  const own = [...text.matchAll(unworded)]
    .filter((m) => isIdentityNumber(m[0].toUpperCase()))
    .map((m) => ({ start: m.index, digits: m[0] }));
  const said = behindWord(worded, text, before);
  return [...own, ...said.filter((n) => !own.some((o) => o.start === n.start))];
}

function isIdentityNumber(text: string): boolean {
  if (!/^\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(text)) return false;
  const sum = factors.reduce((total, factor, i) => total + factor * Number(text[i]), 0);
  return checks[sum % 11] === text[17];
}
