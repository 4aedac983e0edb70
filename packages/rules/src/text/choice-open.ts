import { finding } from "@mingce/core";
import { printedTexts, stretchOf } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";

const choice =
  /(?:增加|增长|上升)\s*[（(/／]\s*(?:减少|下降|降低)\s*[）)]?|(?:减少|下降)\s*[（(/／]\s*(?:增加|增长|上升)\s*[）)]?|[有是]\s*[（(/／]\s*[无否]\s*[）)]/g;

/**
 * A choice of the form was not made: 增加（减少）, 有（无）. Limit: running text of sections only; a heading of a
 * column may well say 增加（减少）.
 */
export const textChoiceOpen: Rule = {
  id: "text/choice-open",
  severity: "warning",
  title: "样式中的选择项应当选定一项。",
  basis: "预算公开样式：增加（减少）、有（无）等应当按实际选定",
  judge: ({ reading }) =>
    outcomeOf(
      printedTexts(reading)
        .filter((t) => !t.inTable && t.place.section !== null)
        .flatMap((printed) =>
          [...printed.text.matchAll(choice)].map((m) =>
            finding({
              code: textChoiceOpen.id,
              severity: "warning",
              message: `“${m[0]}”没有选定一项。请按实际情况保留一个词。`,
              at: [stretchOf(printed, m.index, m.index + m[0].length)],
              stated: m[0],
              basis: textChoiceOpen.basis,
            }),
          ),
        ),
    ),
};
