import { finding, type Place } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { printedTexts } from "../printed/printed-text.ts";
import { outcomeOf, type Rule } from "../rule.ts";
import { levelWords } from "./level-words.ts";

/** Where the form writes the word of its level: titles, headings, leads, and 本部门 in its own sentences. */
const worded = (word: string): readonly RegExp[] => [
  new RegExp(`^(?:20\\d\\d年)?(?:度)?${word}预算公开$`),
  new RegExp(`^第[一二三四五六七八九十]+部分20\\d\\d年${word}预算`),
  new RegExp(`^(?:[一二三四五六七八九十]+、)?${word}(?:收支|收入|支出)总体情况表$`),
  new RegExp(`^编制${word}：`),
  new RegExp(`^${word}整体绩效目标表$`),
];

/**
 * 部门 stands for 单位 in a title or heading, or the other way round, also in the form's own sentences (本部门政府采购
 * 预算). One note for all places. Limit: elsewhere a department's text may well speak of 本单位; nothing is more than a note.
 */
export const identityLevel: Rule = {
  id: "identity/level",
  severity: "info",
  title: "单位公开写“单位”，部门公开写“部门”。",
  basis: "预算公开样式：单位预算和部门预算分别公开",
  scope: "all",
  judge: (input) => {
    const { reading, form } = input;
    const { level } = reading.identity;
    if (level === null) return { outcome: "not-enough-data" };
    const [right, wrong] = level === "unit" ? ["单位", "部门"] : ["部门", "单位"];
    const patterns = worded(wrong);
    const sentences = levelWords(input);
    const glossary = form.parts.at(-1)?.content.flatMap((c) => (c.kind === "section" ? [c.id] : [])) ?? [];
    const at = printedTexts(reading).flatMap(({ text, place, inTable }): Place[] => {
      if (inTable) return [];
      const line = plainWords(text);
      if (patterns.some((p) => p.test(line))) return [place];
      const { section } = place;
      if (sentences.get(section ?? "")?.some((p) => p.test(line))) return [place];
      const own = section !== null && section !== "duties" && !glossary.includes(section);
      return own && level === "unit" && /本部门预算/.test(line) ? [place] : [];
    });
    if (at.length === 0) return { outcome: "passed" };
    return outcomeOf([
      finding({
        code: identityLevel.id,
        severity: "info",
        message: `这是${right}预算，${at.length}处写成了“${wrong}”。请改为“${right}”。`,
        at,
        stated: wrong,
        expected: right,
        basis: identityLevel.basis,
      }),
    ]);
  },
};
