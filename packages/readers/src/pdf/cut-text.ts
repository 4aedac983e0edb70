import type { Block, Place } from "@mingce/core";
import type { Glyph, Painting } from "./painting.ts";
import { boxAround, holds, joined, type Rectangle, shared } from "./rectangle.ts";
import { follows } from "./runs.ts";

/** A stretch of a line that the edge of the page or of a clip cuts: part of it is seen, part is not. */
export interface CutText {
  /** What is seen of it next to the cut. */
  readonly text: string;
  /** Around what is seen of it. */
  readonly box: Rectangle;
}

/** What a page shows, without the numbers that a cut touches: nobody sees how they go on. */
export interface CutPage {
  readonly glyphs: readonly Glyph[];
  readonly cuts: readonly CutText[];
}

/** Characters this far apart, in ems, are one stretch: between Chinese and digits stands a quarter. */
const apart = 0.4;
/** Of a sign without its middle, this part of its width and height is enough to be noticed. */
const noticed = 0.2;
/** Characters of the text that say where the cut is. */
const context = 16;

const numberAtEnd = /[-−－△▲]?\d[\d.,，．%％‰十百千万亿]*$/u;
const numberAtStart = /^[\d.,，．]+[%％‰十百千万亿]*元?/u;

/** Finds the cut stretches of a page among its seen glyphs, and takes the numbers away that touch a cut. */
export function cutPage(painting: Painting, seen: readonly Glyph[]): CutPage {
  const page = [0, 0, painting.width, painting.height] as const;
  const shown = new Set(seen);
  const lost = new Set<Glyph>();
  const cuts: CutText[] = [];
  for (const stretch of stretches(painting.glyphs, shown, page)) {
    const touched = stretch.filter((glyph) => shown.has(glyph) || isNoticed(glyph, page));
    if (touched.length === 0 || stretch.every((glyph) => shown.has(glyph))) continue;
    const parts = seenParts(stretch, shown);
    for (const { glyphs, cutBefore, cutAfter } of parts) {
      if (cutAfter) for (const glyph of matched(glyphs, numberAtEnd)) lost.add(glyph);
      if (cutBefore) for (const glyph of matched(glyphs, numberAtStart)) lost.add(glyph);
    }
    const text = (parts.at(-1)?.glyphs ?? []).map((glyph) => glyph.text).join("");
    cuts.push({
      text: parts.at(-1)?.cutAfter === true ? text.slice(-context) : text.slice(0, context),
      box: shared(joined(touched.map((glyph) => glyph.box)), page),
    });
  }
  return { glyphs: seen.filter((glyph) => !lost.has(glyph)), cuts };
}

/** What is drawn in one go, of what is seen or would be if there were no edge. */
function stretches(glyphs: readonly Glyph[], shown: ReadonlySet<Glyph>, page: Rectangle): Glyph[][] {
  const made: Glyph[][] = [];
  for (const glyph of glyphs) {
    if (glyph.text.trim() === "" || !(shown.has(glyph) || isOutside(glyph, page))) continue;
    const last = made.at(-1)?.at(-1);
    if (last !== undefined && follows(last, glyph, apart)) made.at(-1)?.push(glyph);
    else made.push([glyph]);
  }
  return made;
}

/** Inked, and its middle is beyond an edge. */
function isOutside({ inked, white, box, clip }: Glyph, page: Rectangle): boolean {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  return inked && !white && !(holds(clip, x, y) && holds(page, x, y));
}

function isNoticed({ box, clip }: Glyph, page: Rectangle): boolean {
  const part = shared(shared(box, clip), page);
  return part[2] - part[0] > noticed * (box[2] - box[0]) && part[3] - part[1] > noticed * (box[3] - box[1]);
}

interface SeenPart {
  readonly glyphs: readonly Glyph[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The seen parts of a stretch, each with the sides on which it is cut. */
function seenParts(stretch: readonly Glyph[], shown: ReadonlySet<Glyph>): SeenPart[] {
  const parts: SeenPart[] = [];
  let from = 0;
  stretch.forEach((glyph, i) => {
    if (!shown.has(glyph)) from = i + 1;
    else if (i + 1 === stretch.length || !shown.has(stretch[i + 1] as Glyph)) {
      const glyphs = stretch.slice(from, i + 1);
      parts.push({ glyphs, cutBefore: from > 0, cutAfter: i + 1 < stretch.length });
    }
  });
  return parts;
}

/** The glyphs whose text a pattern finds in the text of all. */
function matched(glyphs: readonly Glyph[], pattern: RegExp): readonly Glyph[] {
  const found = pattern.exec(glyphs.map((glyph) => glyph.text).join(""));
  if (found === null) return [];
  let at = 0;
  return glyphs.filter(({ text }) => {
    const start = at;
    at += text.length;
    return at > found.index && start < found.index + found[0].length;
  });
}

/** The place of a cut: its line is that of the block that stands there, null where nothing of it is left. */
export function placeOfCut({ text, box }: CutText, page: number, blocks: readonly Block[]): Place {
  return {
    page,
    line: lineAt(blocks, page, box),
    table: null,
    row: null,
    column: null,
    section: null,
    text,
    box: boxAround([box]),
    address: null,
  };
}

function lineAt(blocks: readonly Block[], page: number, box: Rectangle): number | null {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  for (const block of blocks) {
    const lines =
      block.kind === "paragraph"
        ? (block.spans ?? [block]).map((span) => ({ ...span, box: span.box }))
        : block.rows.flatMap((row) => row.cells.map((cell) => ({ ...row, box: cell.box ?? null })));
    const found = lines.find(
      (line) =>
        line.page === page &&
        line.box !== null &&
        holds([line.box[0], line.box[1], line.box[0] + line.box[2], line.box[1] + line.box[3]], x, y, 1),
    );
    if (found !== undefined) return found.line;
  }
  return null;
}
