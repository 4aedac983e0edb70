import { finding } from "@mingce/core";
import { printedTexts, stretchOf } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";

const marks = "([。，；：、])\\s*\\1+|，\\s*。|。\\s*，|；\\s*。|、\\s*[。；]|[%％]{2,}";

/** Words that mean nothing twice; 目的的, 的的确确 and 增加增加值 are none of them. */
const words =
  "(?:万元){2,}|原因是是(?!否)|为为|(?:主要){2,}|(?:原因){2,}|(?<![目标])的的(?!确|士|哥)|(?:增加){2,}(?!值)|" +
  "(?:减少){2,}|(?:下降){2,}|(?:增长){2,}|(?:其中){2,}|(?:包括){2,}|(?:用于){2,}|(?:比上年){2,}";

const doubled = new RegExp(`${marks}|${words}`, "g");

/**
 * A mark or word is printed twice: 。。, ，，, 原因是是, 主要主要. Always a note: conversions make such slips as well.
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
