import { finding, type Place } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { blockOf, type PrintedText, printedTexts } from "../printed/printed-text.ts";
import { outcomeOf, type Rule, type RuleInput } from "../rule.ts";
import { headingLine } from "./declared-heading.ts";
import { type LevelWords, levelHeadings, levelNotes, levelSentences } from "./level-words.ts";

/** Where every form writes the word of its level. */
const worded = (word: string): readonly RegExp[] => [
  new RegExp(`^(?:20\\d\\d年)?(?:度)?${word}预算公开$`),
  new RegExp(`^第[一二三四五六七八九十]+部分20\\d\\d年${word}预算`),
  new RegExp(`^编制${word}：`),
  new RegExp(`^${word}整体绩效目标表$`),
];

/**
 * 部门 stands for 单位 in a title, a heading, a note or the form's own sentences, or the other way round; and 本单位 for
 * 本部门 once in sentences of numbers that else say 本部门. One note for all places. Limit: elsewhere a department's text may
 * well speak of 本单位, as its projects and targets do; nothing is more than a note.
 */
export const identityLevel: Rule = {
  id: "identity/level",
  severity: "info",
  title: "单位公开写“单位”，部门公开写“部门”。",
  basis: "预算公开样式：单位预算和部门预算分别公开",
  scope: "all",
  judge: (input) => {
    const { level } = input.reading.identity;
    if (level === null) return { outcome: "not-enough-data" };
    const [right, wrong] = level === "unit" ? ["单位", "部门"] : ["部门", "单位"];
    const at = [...inForm(input, { right, wrong }), ...inNumbers(input, { right, wrong })];
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

/** Where the form itself writes the word of the level. */
function inForm(input: RuleInput, words: LevelWords): readonly Place[] {
  const { reading, form } = input;
  const lines = [...worded(words.wrong), ...levelHeadings(input, words)];
  const sentences = levelSentences(input, words);
  const notes = levelNotes(input, words);
  const glossary = form.parts.at(-1)?.content.flatMap((c) => (c.kind === "section" ? [c.id] : [])) ?? [];
  return printedTexts(reading).flatMap(({ text, place, inTable }): Place[] => {
    if (inTable) return [];
    const line = plainWords(text);
    if (lines.some((p) => p.test(line) || p.test(headingLine(text)))) return [place];
    const { section, table } = place;
    const own = table === null ? (sentences.get(section ?? "") ?? []) : notes;
    if (own.some((p) => p.test(line))) return [place];
    const narrative = section !== null && section !== "duties" && !glossary.includes(section);
    return narrative && words.wrong === "部门" && /本部门预算/.test(line) ? [place] : [];
  });
}

/**
 * The one sentence of numbers that calls the body by the other word, where at least two others call it by the right one;
 * and those that begin with the year and the other word, in a section whose own sentences call the body by its level.
 */
function inNumbers(input: RuleInput, { right, wrong }: LevelWords): readonly Place[] {
  const told = new Set(inForm(input, { right, wrong }).map(blockOf));
  const texts = statingTexts(input);
  const sentences = levelSentences(input, { right, wrong });
  const [ours, theirs] = [right, wrong].map((w) => new RegExp(`[本我]${w}(?!级)`));
  const opening = new RegExp(`^20\\d\\d年度?，?本${wrong}(?!级)`);
  const others = texts.filter((t) => theirs?.test(plainWords(t.text)) && !told.has(t.block));
  const agreeing = texts.filter((t) => ours?.test(plainWords(t.text)));
  const alone = others.length === 1 && agreeing.length >= 2;
  return others
    .filter((t) => {
      const level = (sentences.get(t.place.section ?? "") ?? []).length > 0;
      return alone || (level && opening.test(plainWords(t.text)));
    })
    .map((t) => t.place);
}

/** Paragraphs of the narrative that state numbers; projects field by field and sheets are written by their units. */
function statingTexts({ reading }: RuleInput): readonly PrintedText[] {
  const stating = new Set(
    reading.statements.flatMap(({ place, selection }) =>
      place.table === null && selection.regions["project"] === undefined ? [blockOf(place)] : [],
    ),
  );
  return printedTexts(reading).filter(
    ({ inTable, block, place }) =>
      !inTable && stating.has(block) && place.section !== null && !place.section.startsWith("sheet:"),
  );
}
