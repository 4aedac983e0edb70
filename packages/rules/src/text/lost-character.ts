import { type Finding, finding } from "@mingce/core";
import { unlessConverted } from "../printed/conversion.ts";
import { printedTexts, stretchOf } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";

/**
 * What stands for a character that was lost: U+FFFD, a character of a font's private area inside a word, and the only □
 * of a text inside a word. A sign of a font for symbols at the beginning of a line (a bullet) or apart from words is no loss.
 */
const lost = /\ufffd+|(?<=[\u4e00-\u9fff])[\ue000-\uf8ff]+(?=[\u4e00-\u9fff])/g;
const box = /(?<=[\u4e00-\u9fff])□+(?=[\u4e00-\u9fff])/g;

/** Boxes to tick: several, ticked ones, or one before a choice. */
const toTick = /□[^□]+□|[☑☐■√✓]|□+(?:是|否|有|无|不|已|未|可|同意)/;

/**
 * A character was lost by a font or by a wrong encoding, so that readers see an empty box. One finding a paragraph or
 * cell. Limit: a character that is missing without a trace is not seen; boxes to tick are left alone.
 * Characters of a PDF whose font cannot say them are told by the reader (pdf/unmapped-text).
 */
export const textLostCharacter: Rule = {
  id: "text/lost-character",
  severity: "warning",
  title: "文字不得有丢失的字符（乱码、空框）。",
  basis: "公开文件应当完整可读",
  scope: "all",
  looksAt: "print",
  judge: ({ reading }) =>
    outcomeOf(
      printedTexts(reading).flatMap((printed): Finding[] => {
        const found = lostIn(printed.text);
        const [first] = found;
        if (first === undefined) return [];
        const words = printed.text.slice(Math.max(0, first.index - 8), first.index + 8).replace(lost, "□");
        return [
          finding({
            code: textLostCharacter.id,
            severity: unlessConverted(reading, "warning"),
            message: `“${words.trim()}”处有字符丢失，显示为乱码或空框。请核对原文，换用通用字体后重新导出。`,
            at: found.map((m) => stretchOf(printed, m.index, m.index + m[0].length)),
            stated: "□",
            basis: textLostCharacter.basis,
          }),
        ];
      }),
    ),
};

function lostIn(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(lost), ...(toTick.test(text) ? [] : text.matchAll(box))];
}
