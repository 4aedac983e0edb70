import type { Paragraph } from "../document/document.ts";
import { spanAt } from "../document/span-at.ts";
import type { Place } from "../statement/place.ts";
import { ordinalOf } from "../text/ordinal.ts";
import { type Squeezed, squeeze } from "../text/squeeze.ts";

/** A paragraph of a document with the index of its block. */
export interface LocatedParagraph {
  readonly block: number;
  readonly paragraph: Paragraph;
}

/** Running text that belongs together: paragraphs that a page break had cut are one passage. */
export interface Passage {
  readonly squeezed: Squeezed;
  readonly printed: string;
  readonly segments: readonly {
    readonly from: number;
    readonly block: number;
    readonly paragraph: Paragraph;
  }[];
}

const ends = /[。；：！？;:!?.]$/;
/** No line of text begins with a mark that closes something. */
const goesOn = /^[，。；、：）》”%]/;
const endsSentence = /[。：！？:!?.]$/;

/**
 * Joins the paragraphs of one section into passages. A paragraph is the rest of the one before where that one stops
 * without a mark, or on another page with a semicolon, and this one begins without an ordinal or a label that `starts`
 * knows; `above` tells it whether the one before is a line of a list, and whether it stops at a word. `hide` hides names
 * (`OpaqueNames`) in the squeezed text.
 */
export function passagesOf(
  paragraphs: readonly LocatedParagraph[],
  starts: (line: string, above: LineAbove) => boolean,
  hide: (text: string) => string = (text) => text,
): readonly Passage[] {
  const groups: LocatedParagraph[][] = [];
  for (const p of paragraphs) {
    const last = groups.at(-1);
    const above = last?.at(-1)?.paragraph;
    const previous = above?.text.trim() ?? "";
    const line = hide(squeeze(p.paragraph.text).text);
    const continues =
      last !== undefined &&
      (isCutNumber(previous, line) ||
        isCutItem(previous, line) ||
        (crossesPage(above, p.paragraph) ? !endsSentence.test(previous) : stopsShort(previous))) &&
      ordinalOf(line) === "" &&
      (goesOn.test(line) || !starts(line, lineAbove(hide(squeeze(previous).text))));
    if (continues) last.push(p);
    else groups.push([p]);
  }
  return groups.map((group) => passage(group, hide));
}

/** True where a line stops without a mark: a page or the next line may have cut its sentence. */
export function stopsShort(line: string): boolean {
  return !ends.test(line.trim());
}

/** What a new line can be told from: the line above it. */
export interface LineAbove {
  /** It is a line of a list. */
  readonly listed: boolean;
  /** It ends where a sentence could: at no mark and at no word that needs another one. */
  readonly atWord: boolean;
  /** Its words behind the last mark or number: what a name in the next line may begin with. */
  readonly tail: string;
}

function lineAbove(text: string): LineAbove {
  return {
    listed: ordinalOf(text) !== "",
    atWord: !/[，、,（(“《]$|(?:其中|包括|[的为是和及与或])$/.test(text),
    tail: /[^，。；：！？、\d%]*$/.exec(text)?.[0] ?? "",
  };
}

/** True where a line ends inside the decimals of a number: 367. and 77万元. */
function isCutNumber(previous: string, line: string): boolean {
  const ends = /\d\.$/.test(previous) && /[^\d\s]/.test(previous.slice(0, -2));
  return ends && /^\d{1,6}(?:%|[百千万亿]*元)/.test(line);
}

/** True where a line of a list ends behind its name and the next one only carries its amount: 行政运行（项）： and 2024年预算数为. */
function isCutItem(previous: string, line: string): boolean {
  return /[：:]$/.test(previous) && ordinalOf(squeeze(previous).text) !== "" && carries.test(line);
}

const carries = /^(?:20\d\d年(?:度)?)?(?:年初|当年|本年)?预算(?:安排|支出)?(?:数|额)?(?:为|是)?\d/;

function crossesPage(above: Paragraph | undefined, below: Paragraph): boolean {
  const from = above?.spans?.at(-1)?.page ?? above?.page ?? null;
  return from !== null && below.page !== null && from !== below.page;
}

function passage(group: readonly LocatedParagraph[], hide: (text: string) => string): Passage {
  let printed = "";
  const segments = group.map(({ block, paragraph }) => {
    const from = printed.length;
    printed += paragraph.text;
    return { from, block, paragraph };
  });
  const { text, at } = squeeze(printed);
  return { printed, squeezed: { text: hide(text), at }, segments };
}

/** Where a stretch of squeezed text stands on the page. */
export function placeIn(passage: Passage, section: string, start: number, end: number): Place {
  const from = passage.squeezed.at[start] ?? 0;
  const until = (passage.squeezed.at[Math.max(start, end - 1)] ?? from) + 1;
  let segment = passage.segments[0];
  for (const s of passage.segments) if (s.from <= from) segment = s;
  if (segment === undefined) throw new Error("A passage has at least one paragraph.");
  const { paragraph, block } = segment;
  const first = from - segment.from;
  const { page, line, box } = spanAt(paragraph, first, until - segment.from);
  return {
    page,
    line,
    table: null,
    row: null,
    column: null,
    section,
    text: passage.printed.slice(from, until),
    box,
    address: { block, start: first, end: until - segment.from },
  };
}

/** Where a whole paragraph stands. */
export function paragraphPlace({ block, paragraph }: LocatedParagraph, section: string | null): Place {
  const { page, line, text, box } = paragraph;
  return {
    page,
    line,
    table: null,
    row: null,
    column: null,
    section,
    text,
    box,
    address: { block, start: 0, end: text.length },
  };
}
