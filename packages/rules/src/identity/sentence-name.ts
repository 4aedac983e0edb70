import { type Reading, type SectionForm, sectionsOf } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { printedTexts } from "../printed/printed-text.ts";
import type { RuleInput } from "../rule.ts";
import { isBodyName } from "./body-name.ts";
import type { OwnName } from "./own-name.ts";

/**
 * The names printed where the form's own sentences, its cover and a unit's target sheets put the body's name.
 * Limit: a sentence is known by the form's words on both sides of the name; other wordings are left alone.
 */
export function sentenceNames(input: RuleInput): readonly OwnName[] {
  const { reading, form } = input;
  const names = [
    ...inSentences(input),
    ...onCover(reading),
    ...(form.level === "unit" ? inSheets(reading) : []),
  ];
  return names.filter(({ name }) => isBodyName(name));
}

function inSentences({ reading, form }: RuleInput): readonly OwnName[] {
  const patterns = new Map(sectionsOf(form).flatMap((s) => patternsOf(s)));
  return printedTexts(reading).flatMap(({ text, place, inTable }): OwnName[] => {
    const own = inTable ? undefined : patterns.get(place.section ?? "");
    if (own === undefined) return [];
    const line = plainWords(text);
    const name = own.flatMap((p) => p.exec(line)?.groups?.["body"] ?? [])[0];
    return name === undefined ? [] : [{ name, place }];
  });
}

/** The patterns of a section and of those inside it, by their ids. */
function patternsOf(section: SectionForm): readonly (readonly [string, readonly RegExp[]])[] {
  const own = section.content.flatMap((c) => (c.kind === "sentence" ? placesOf(c.wording) : []));
  return [[section.id, own], ...section.content.flatMap((c) => (c.kind === "section" ? patternsOf(c) : []))];
}

const years: Readonly<Record<string, string>> = {
  "{year}": "(?:20\\d\\d年?)?",
  "{prior}": "(?:20\\d\\d年?)?",
};

/** Every {body} of a wording: the declared words before it in its sentence, the name, the declared words after it. */
function placesOf(wording: string): readonly RegExp[] {
  const parts = wording.split(/(\{[^}]*\})/).map((p) => (p.startsWith("{") ? p : plainWords(p)));
  return parts.flatMap((part, i): RegExp[] => {
    if (part !== "{body}") return [];
    const before = fixed(parts.slice(0, i).reverse()).reverse();
    const after = fixed(parts.slice(i + 1));
    const left =
      before
        .join("")
        .split(/[。；]/)
        .at(-1) ?? "";
    const right = after.join("").split(/[，。；：]/)[0] ?? "";
    // Without two declared characters of its own after the name nothing tells where it ends.
    if (right.replace(/\{[a-z]+\}|年/g, "").length < 2 || before.length < i) return [];
    return [
      new RegExp(
        `(?:^|[。；])${patternOf(left)}(?<body>[^，。：；、]{2,40}?)${patternOf(right.slice(0, 20))}`,
      ),
    ];
  });
}

/** The parts up to the first blank that is neither a year nor plain words. */
function fixed(parts: readonly string[]): string[] {
  const end = parts.findIndex((p) => p.startsWith("{") && years[p] === undefined);
  return end < 0 ? [...parts] : parts.slice(0, end);
}

function patternOf(words: string): string {
  return words
    .split(/(\{[a-z]+\})/)
    .map((w) => years[w] ?? w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("的", "的?"))
    .join("")
    .replaceAll("年?)?年", "年)?");
}

/** The name over the title on the cover. */
function onCover({ document }: Reading): readonly OwnName[] {
  const lines = document.blocks.slice(0, 12).map((b) => (b.kind === "paragraph" ? b : null));
  const title = lines.findIndex(
    (b) => b !== null && /^20\d\d年(?:度)?(?:单位|部门)预算公开$/.test(plainWords(b.text)),
  );
  const over = lines[title - 1];
  if (over === null || over === undefined) return [];
  const { text, page, line, box } = over;
  const address = { block: title - 1, start: 0, end: text.length };
  const none = { table: null, row: null, column: null, section: null };
  return [{ name: plainWords(text), place: { ...none, page, line, text, box, address } }];
}

/** Whose target sheets they are; in a unit's document its own. */
function inSheets({ sheets }: Reading): readonly OwnName[] {
  return sheets.flatMap(({ fields }) =>
    [fields["body"], fields["unit"]].flatMap((f) =>
      f === undefined ? [] : [{ name: plainWords(f.text), place: f.place }],
    ),
  );
}
