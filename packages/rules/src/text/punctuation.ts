import { finding } from "@mingce/core";
import { printedTexts, stretchOf } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";

const doubled =
  /([。，；：、])\s*\1+|，\s*。|。\s*，|；\s*。|、\s*[。；]|(?:万元){2,}|[%％]{2,}|原因是是(?!否)|为为/g;

/**
 * A mark or word is printed twice: 。。, ，，, 原因是是. Always a note: conversions make such slips as well.
 * Limit: running text only; one note a paragraph.
 */
export const textPunctuation: Rule = {
  id: "text/punctuation",
  severity: "info",
  title: "标点和词语不应当重复。",
  basis: "GB/T 15834 标点符号用法",
  scope: "all",
  looksAt: "print",
  judge: ({ reading }) =>
    outcomeOf(
      printedTexts(reading)
        .filter((t) => !t.inTable)
        .flatMap((printed) => {
          const [first] = printed.text.matchAll(doubled);
          if (first === undefined) return [];
          return finding({
            code: textPunctuation.id,
            severity: "info",
            message: `“${first[0]}”处标点或词语重复。请删去多余的字符。`,
            at: [stretchOf(printed, first.index, first.index + first[0].length)],
            stated: first[0],
            basis: textPunctuation.basis,
          });
        }),
    ),
};
