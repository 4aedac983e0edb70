import { type SectionForm, sectionsOf, tablesOf } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import type { RuleInput } from "../rule.ts";
import { declaredHeadings, headingPattern } from "./declared-heading.ts";

/** The word a disclosure of this level writes, and the other. */
export interface LevelWords {
  readonly right: string;
  readonly wrong: string;
}

/**
 * Where the form's own sentences write the word of the level, by the ids of their sections: patterns of the same words
 * with the other one (均纳入部门预算管理, 本部门政府采购预算). Limit: without four characters of the form around it, or 本 before
 * it, a word proves nothing.
 */
export function levelSentences(
  { form }: RuleInput,
  words: LevelWords,
): ReadonlyMap<string, readonly RegExp[]> {
  const inside = (section: SectionForm): readonly (readonly [string, readonly RegExp[]])[] => [
    [section.id, section.content.flatMap((c) => (c.kind === "sentence" ? wrongIn(c.wording, words) : []))],
    ...section.content.flatMap((c) => (c.kind === "section" ? inside(c) : [])),
  ];
  return new Map(sectionsOf(form).flatMap(inside));
}

/** Notes under empty tables with the other word. */
export function levelNotes({ form }: RuleInput, words: LevelWords): readonly RegExp[] {
  return tablesOf(form).flatMap((t) => (t.emptyNote === null ? [] : wrongIn(t.emptyNote, words)));
}

/** Titles and headings of the form with the other word. */
export function levelHeadings({ form }: RuleInput, { wrong }: LevelWords): readonly RegExp[] {
  return declaredHeadings(form)
    .filter((h) => h.includes("{level}"))
    .map((h) => headingPattern(h, { level: wrong }));
}

/** The patterns of a wording in which one word of the level is the other. Blanks for numbers are any number. */
function wrongIn(wording: string, { right, wrong }: LevelWords): readonly RegExp[] {
  const words = plainWords(wording)
    .replace(/\{(?:amount[^}]*|year|prior)\}/g, "#")
    .replaceAll(`本${right}`, "本{level}");
  return words
    .split("{level}")
    .slice(1)
    .flatMap((rest, i): RegExp[] => {
      const earlier = words.split("{level}")[i] ?? "";
      const before = /[\u4e00-\u9fff]{0,3}$/.exec(earlier)?.[0] ?? "";
      const after = /^[\u4e00-\u9fff#]{0,8}/.exec(rest)?.[0] ?? "";
      if (before.endsWith("本") ? after === "" : `${before}${after}`.length < 5 || after.length < 2)
        return [];
      const own = before.endsWith("本") ? "本" : before;
      return [new RegExp(`${own}${wrong}${after.replaceAll("#", "[\\d,.]+")}`)];
    });
}
