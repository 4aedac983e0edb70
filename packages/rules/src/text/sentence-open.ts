import { finding } from "@mingce/core";
import { printedTexts, stretchOf } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";

/** A reason or use that ends before it began, and a number left out. */
const open = [
  /(?:主要)?原因(?:是|为)?\s*[：:]?\s*[。；;]/g,
  /主要用于\s*[：:]?\s*[。；;]/g,
  /(?:比上年预算)?(?:增加|减少|增长|下降|总预算|预算数为|合计)\s*(?:万元|[%％])/g,
] as const;

/**
 * A sentence of the form was left open: 主要原因是。, 增加万元. Limit: a paragraph that ends in 主要原因是
 * may go on in the next one and is left alone; table cells are not looked at. What stands in for words is text/placeholder.
 */
export const textSentenceOpen: Rule = {
  id: "text/sentence-open",
  severity: "warning",
  title: "说明文字应当写完整，不得留空。",
  basis: "预算公开样式：增减变化应当说明原因",
  scope: "all",
  judge: ({ reading }) =>
    outcomeOf(
      printedTexts(reading)
        .filter((t) => !t.inTable && t.place.section !== null)
        .flatMap((printed) => {
          const found = open.flatMap((pattern) => [...printed.text.matchAll(pattern)]);
          return found.map((m) =>
            finding({
              code: textSentenceOpen.id,
              severity: "warning",
              message: `“${m[0].trim()}”处没有写完。请补充内容，或删去这一句。`,
              at: [stretchOf(printed, m.index, m.index + m[0].length)],
              stated: m[0].trim(),
              basis: textSentenceOpen.basis,
            }),
          );
        }),
    ),
};
