import { attributeOf, closing, type Tag, tagsOf } from "./xml-tags.ts";

/** The text of a Word document's part with its tags; `w` is the prefix of its vocabulary, with a colon. */
export interface WordText {
  readonly xml: string;
  readonly tags: readonly Tag[];
  readonly w: string;
}

/** A character that a run prints: the run's number, and where it is written, from `start` to `end`. */
export interface WrittenCharacter {
  readonly text: string;
  readonly run: number;
  readonly start: number;
  readonly end: number;
}

/** A run of a paragraph. */
export interface WordRun {
  readonly start: number;
  readonly end: number;
  /** Its opening tag and its properties, to begin it anew; null where it holds more than one text. */
  readonly head: string | null;
  /** The tag of that one text, and where it begins and ends. */
  readonly textTag: Tag | null;
}

/** What a paragraph or a cell prints, character by character; where its content begins and ends. */
export interface WrittenRuns {
  readonly characters: readonly WrittenCharacter[];
  readonly runs: readonly WordRun[];
  readonly from: number;
  readonly to: number;
}

/** Content that is not printed, or printed elsewhere. */
const aside = ["del", "moveFrom", "Fallback", "txbxContent", "ruby"];

/**
 * The runs of the paragraph whose opening tag ends at `offset`; in a cell, of that paragraph and those after it in the
 * cell. Null where no paragraph begins there.
 */
export function runsAt(word: WordText, offset: number): WrittenRuns | null {
  const { tags, w } = word;
  const first = indexOfEnd(tags, offset);
  if (first === null || tags[first]?.name !== `${w}p` || tags[first].kind !== "open") return null;
  const last = lastOfCell(word, first);
  const runs: WordRun[] = [];
  const characters: WrittenCharacter[] = [];
  for (let i = first; i < last; i++) {
    const tag = tags[i] as Tag;
    if (tag.kind !== "open") continue;
    if (aside.includes(tag.name.replace(/^.*:/, "")) || tag.name === `${w}pPr`) i = closing(tags, i);
    else if (tag.name === `${w}r`) {
      const end = closing(tags, i);
      addRun(word, i, end, runs, characters);
      i = end;
    }
  }
  const properties = tags[first + 1];
  const from =
    properties?.name === `${w}pPr` ? (tags[closing(tags, first + 1)] as Tag).end : (tags[first] as Tag).end;
  return { characters, runs, from, to: (tags[last] as Tag).start };
}

/** The first paragraph of a document that prints something; null where none does. */
export function firstWritten(word: WordText): WrittenRuns | null {
  for (const { name, kind, end } of word.tags) {
    if (name !== `${word.w}p` || kind !== "open") continue;
    const found = runsAt(word, end);
    if (found !== null && found.characters.length > 0) return found;
  }
  return null;
}

/** The tags of a part. */
export function wordText(xml: string, w: string): WordText {
  return { xml, tags: tagsOf(xml), w };
}

function addRun(
  { xml, tags, w }: WordText,
  first: number,
  last: number,
  runs: WordRun[],
  into: WrittenCharacter[],
): void {
  const texts: Tag[] = [];
  let [others, hidden, headEnd] = [0, false, (tags[first] as Tag).end];
  for (let i = first + 1; i < last; i++) {
    const tag = tags[i] as Tag;
    const end = closing(tags, i);
    if (tag.name === `${w}rPr`) {
      hidden = tags
        .slice(i, end)
        .some(
          (t) => t.name === `${w}vanish` && !/^(?:0|false|off)$/.test(attributeOf(xml, t, `${w}val`) ?? ""),
        );
      headEnd = (tags[end] as Tag).end;
    } else if (tag.name === `${w}t` && tag.kind === "open") texts.push(tag);
    else others++;
    i = end;
  }
  const [text] = texts;
  const single = texts.length === 1 && others === 0 && !hidden && text !== undefined;
  const start = (tags[first] as Tag).start;
  const run = runs.length;
  runs.push({
    start,
    end: (tags[last] as Tag).end,
    head: single ? xml.slice(start, headEnd) : null,
    textTag: single ? text : null,
  });
  if (hidden) return;
  for (const { end } of texts) {
    const until = xml.indexOf("<", end);
    for (const match of xml.slice(end, until).matchAll(/&[^;]*;|[\s\S]/g)) {
      const at = end + match.index;
      into.push({ text: resolved(match[0]), run, start: at, end: at + match[0].length });
    }
  }
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

function resolved(written: string): string {
  const number = /^&#(x?)([\da-fA-F]+);$/.exec(written);
  if (number === null) return entities[written] ?? written;
  const code = Number.parseInt(number[2] ?? "", number[1] === "x" ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/** In a cell the tag that closes the last paragraph of it, else the one that closes the paragraph itself. */
function lastOfCell({ tags, w }: WordText, first: number): number {
  let last = closing(tags, first);
  if (!isInCell(tags, first, w)) return last;
  for (let next = last + 1; next < tags.length; next = last + 1) {
    const tag = tags[next];
    if (tag?.name !== `${w}p` || tag.kind === "close") break;
    if (tag.kind === "empty") break;
    last = closing(tags, next);
  }
  return last;
}

/** Whether the innermost container of a paragraph is a cell. */
function isInCell(tags: readonly Tag[], index: number, w: string): boolean {
  let depth = 0;
  for (let i = index - 1; i >= 0; i--) {
    const kind = tags[i]?.kind;
    if (kind === "close") depth++;
    else if (kind === "open" && depth > 0) depth--;
    else if (kind === "open") return tags[i]?.name === `${w}tc`;
  }
  return false;
}

function indexOfEnd(tags: readonly Tag[], end: number): number | null {
  let [low, high] = [0, tags.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = (tags[middle] as Tag).end;
    if (here === end) return middle;
    if (here < end) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
