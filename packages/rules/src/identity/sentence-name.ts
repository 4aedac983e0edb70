import { type Reading, type SectionForm, sectionsOf } from "@mingce/core";
import { plainWords } from "../printed/plain-words.ts";
import { printedTexts } from "../printed/printed-text.ts";
import type { RuleInput } from "../rule.ts";
import type { OwnName } from "./own-name.ts";

/** How a body's name ends; 本单位 and 我局 are no names. */
const bodyLike =
  /^(?![本我该各])[^\d“”]{2,}(?:局|委|办|办公室|办公厅|中心|院|校|学|园|所|处|会|厅|部|站|馆|队|社|银行|公司|政府|镇|乡|街道)(?:（本级）|本级|机关)?$/;

/** Words a name never holds: then the place holds a sentence of its own. */
const noName = /预算|收入|支出|编制|项目|经费|拨款|下属|下设|所属|全部|包括|其中|根据|按照|关于/;

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
  return names.filter(({ name }) => name.length >= 4 && bodyLike.test(name) && !noName.test(name));
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
