import { outcomeOf, type Rule } from "../rule.ts";
import { mask, personalNumbers } from "./personal-number.ts";

const factors = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = "10X98765432";

/**
 * A citizen's identity number in print: eighteen digits with a date of birth and a fitting check digit (GB 11643).
 * Limit: the old numbers of fifteen digits have no check digit and are not looked for.
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
        (text) =>
          [...text.matchAll(/(?<![\dA-Za-z.])[1-9]\d{16}[\dXx](?![\dA-Za-z])/g)]
            .filter((m) => isIdentityNumber(m[0].toUpperCase()))
            .map((m) => ({ start: m.index, end: m.index + m[0].length, masked: mask(m[0], 6, 4) })),
        (masked) => `这里印有身份证号码${masked}。请删去。`,
      ),
    ),
};

function isIdentityNumber(text: string): boolean {
  if (!/^\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(text)) return false;
  const sum = factors.reduce((total, factor, i) => total + factor * Number(text[i]), 0);
  return checks[sum % 11] === text[17];
}
