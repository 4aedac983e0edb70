import { type Finding, finding, placeholdersIn, placeholdersInCell } from "@mingce/core";
import { type PrintedText, printedTexts, stretchOf } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";

/**
 * What stands for words or figures still to be written was left in a filled document: XX, ____, （待填）, or the form's
 * own instruction. Limit: of table cells only blanks; a choice not made is text/choice-open.
 */
export const textPlaceholder: Rule = {
  id: "text/placeholder",
  severity: "warning",
  title: "占位符和填写说明应当换成实际内容。",
  basis: "预算公开样式：XX 等占位符由编制单位填写，填写说明不公开",
  scope: "all",
  looksAt: "print",
  judge: ({ reading }) => outcomeOf(printedTexts(reading).flatMap(left)),
};

/** One finding for a paragraph or cell, however many are left in it. */
function left(printed: PrintedText): readonly Finding[] {
  const { text, inTable } = printed;
  const found = (inTable ? placeholdersInCell(text) : placeholdersIn(text)).filter(
    (p) => p.kind !== "choice",
  );
  if (found.length === 0) return [];
  const at = found.map((p) => stretchOf(printed, p.start, p.end));
  const stated = [...new Set(at.map((place) => place.text))].map((words) => `“${words}”`).join("");
  const message = `${stated}是占位符或填写说明，没有换成实际内容。请填写，或删去这一处。`;
  return [
    finding({
      code: textPlaceholder.id,
      severity: "warning",
      message,
      at,
      stated: at[0]?.text ?? null,
      basis: textPlaceholder.basis,
    }),
  ];
}
