import { outcomeOf, type Rule } from "../rule.ts";
import { mask, personalNumbers } from "./personal-number.ts";

/** Words that make a long number an account; how far before it they may stand. */
const account = /账号|帐号|账户|帐户|卡号|开户/;
const reach = 24;

/**
 * A bank account in print: 16 to 19 digits that pass the check of Luhn, with a word for account shortly before.
 * Limit: accounts of bodies often have no check digit; they are not found.
 */
export const privacyBankAccount: Rule = {
  id: "privacy/bank-account",
  severity: "warning",
  title: "公开文件中不得出现银行账号。",
  basis: "《个人信息保护法》；账户信息不属于预算公开内容",
  scope: "all",
  looksAt: "print",
  judge: (input) =>
    outcomeOf(
      personalNumbers(
        input,
        privacyBankAccount,
        (text) =>
          [...text.matchAll(/(?<![\dA-Za-z.])\d(?:[ -]?\d){15,18}(?![\dA-Za-z]|\.\d)/g)]
            .filter((m) => account.test(text.slice(Math.max(0, m.index - reach), m.index)))
            .filter((m) => passesLuhn(m[0].replace(/\D/g, "")))
            .map((m) => ({
              start: m.index,
              end: m.index + m[0].length,
              masked: mask(m[0].replace(/\D/g, ""), 4, 4),
            })),
        (masked) => `这里印有银行账号${masked}。请删去。`,
      ),
    ),
};

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
