import type { Reading } from "@mingce/core";
import { type PrintedText, printedTexts } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { mask, personalNumbers } from "./personal-number.ts";

/** A comma before the number is the end of a word, 联系人某某，…; one behind a digit groups an amount. */
const mobile =
  /(?<![\d.A-Za-z]|\d[，,])(?:\+86[ -]?)?(1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4}))(?![\dA-Za-z]|\.\d|[,，]\d{3}(?!\d)|\s*(?:[万亿千]?元|平方|[万亿]))/g;

/**
 * A mobile number in print. Limit: eleven digits inside a longer number, an amount (with 元 or decimals) or a bare
 * number in a table of amounts are none; office landlines are fields of the form and no finding.
 * In a table of no known form a bare number is one where its row or the head of its column speaks of a telephone.
 */
export const privacyMobile: Rule = {
  id: "privacy/mobile",
  severity: "warning",
  title: "公开文件中不得出现个人手机号码。",
  basis: "《个人信息保护法》；联系电话应填单位办公电话",
  scope: "all",
  looksAt: "print",
  judge: (input) =>
    outcomeOf(
      personalNumbers(
        input,
        privacyMobile,
        (text, printed) =>
          printed.inTable && /^[\d\s]*$/.test(text) && isAmountCell(input.reading, printed)
            ? []
            : [...text.matchAll(mobile)].map((m) => ({
                start: m.index,
                end: m.index + m[0].length,
                masked: mask((m[1] ?? "").replace(/\D/g, ""), 3, 4),
              })),
        (masked) => `这里印有个人手机号码${masked}。请改为单位的办公电话，或删去。`,
      ),
    ),
};

const telephone = /电话|手机|联系方式/;

/** True where a bare number in a cell is read as an amount: in a table of the form, and beside no word for telephone. */
function isAmountCell(reading: Reading, { place: { table, address } }: PrintedText): boolean {
  if (table !== null) return true;
  if (reading.form !== null || address === null) return false;
  return !printedTexts(reading).some(({ text, place: { address: other } }) => {
    if (other === null || other.block !== address.block || !telephone.test(text)) return false;
    return (
      other.row === address.row || (other.cell === address.cell && (other.row ?? 0) < (address.row ?? 0))
    );
  });
}
