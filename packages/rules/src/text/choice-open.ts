import { finding, placeholdersIn } from "@mingce/core";
import { printedTexts, stretchOf } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";

/**
 * A choice of the form was not made: 增加（减少）, 有（无）. Limit: running text of sections only; a heading of a
 * column may well say 增加（减少）.
 */
export const textChoiceOpen: Rule = {
  id: "text/choice-open",
  severity: "warning",
  title: "样式中的选择项应当选定一项。",
  basis: "预算公开样式：增加（减少）、有（无）等应当按实际选定",
  scope: "all",
  judge: ({ reading }) =>
    outcomeOf(
      printedTexts(reading)
        .filter((t) => !t.inTable && t.place.section !== null)
        .flatMap((printed) =>
          placeholdersIn(printed.text)
            .filter((p) => p.kind === "choice")
            .map((p) => stretchOf(printed, p.start, p.end))
            .map((at) =>
              finding({
                code: textChoiceOpen.id,
                severity: "warning",
                message: `“${at.text}”没有选定一项。请按实际情况保留一个词。`,
                at: [at],
                stated: at.text,
                basis: textChoiceOpen.basis,
              }),
            ),
        ),
    ),
};
