import { finding } from "@mingce/core";
import { printedTexts, stretchOf } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";

/** 上半年 where only last year can be meant: what was carried over, or the budget compared with. */
const slip =
  /上\s*半\s*年(?=\s*(?:非?财政拨款)?结\s*[转余]|\s*结转结余)|(?<=[比较与]\s*)上\s*半\s*年(?=\s*(?:预算|相比))/g;

/**
 * 上半年 stands where the form speaks of 上年. Limit: only before 结转, 结余 or after 比, 较; a text that speaks of
 * the first half of the year otherwise is left alone.
 */
export const textPriorYearWord: Rule = {
  id: "text/prior-year-word",
  severity: "warning",
  title: "结转结余和对比的是“上年”，不应当写成“上半年”。",
  basis: "预算公开样式：上年结转结余预算情况说明",
  scope: "all",
  judge: ({ reading }) =>
    outcomeOf(
      printedTexts(reading).flatMap((printed) =>
        [...printed.text.matchAll(slip)].map((m) =>
          finding({
            code: textPriorYearWord.id,
            severity: "warning",
            message: "这里写成了“上半年”，按样式应为“上年”。请改正。",
            at: [stretchOf(printed, m.index, m.index + m[0].length)],
            stated: m[0],
            expected: "上年",
            basis: textPriorYearWord.basis,
          }),
        ),
      ),
    ),
};
