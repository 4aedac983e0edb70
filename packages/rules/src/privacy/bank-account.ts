import { outcomeOf, type Rule } from "../rule.ts";
import { behindWord, mask, type PersonalDigits, personalNumbers } from "./personal-number.ts";

/** Words that make a long number an account; how far before it they may stand. */
const account = /账号|帐号|账户|帐户|卡号|开户/;
const reach = 24;

/** Right behind 账号 or in the clause of 开户行 a long number can be nothing else; accounts of bodies have no check digit. */
const worded =
  /(?<=(?:[账帐]号|[账帐]户|卡号|开户(?:银)?行[^\d。；]{0,40})[\s:：为是（(【[]{0,4})\d(?:[ -]?\d){11,21}(?![\dA-Za-z]|\.\d|[ -]\d|\s*(?:[万亿千]?元))/g;
const unworded = /(?<![\dA-Za-z.])\d(?:[ -]?\d){15,18}(?![\dA-Za-z]|\.\d)/g;

/**
 * A bank account in print: 12 to 22 digits right behind the word for it or behind the name of the bank, or 16 to 19
 * that pass the check of Luhn with a word for account shortly before.
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
        (text, _, before) =>
          accountsIn(text, before).map(({ start, digits }) => ({
            start,
            end: start + digits.length,
            masked: mask(digits.replace(/\D/g, ""), 4, 4),
          })),
        (masked) => `这里印有银行账号${masked}。请删去。`,
      ),
    ),
};

/** Those behind the word for them, and those that pass the check. */
function accountsIn(text: string, before: string): readonly PersonalDigits[] {
  const said = behindWord(worded, text, before);
  const checked = [...text.matchAll(unworded)]
    .filter((m) => account.test(text.slice(Math.max(0, m.index - reach), m.index)))
    .filter((m) => passesLuhn(m[0].replace(/\D/g, "")))
    .map((m) => ({ start: m.index, digits: m[0] }));
  return [...said, ...checked.filter((n) => !said.some((o) => o.start === n.start))];
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
