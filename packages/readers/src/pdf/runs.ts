import type { Glyph } from "./painting.ts";
import type { Rectangle } from "./rectangle.ts";

/** Chinese characters and signs, around which a space means nothing. */
export const han = /[\u2e80-\u9fff\uf900-\ufaff\u3000-\u30ff\uff00-\uffef“”‘’…—·《》]/u;

/** What is drawn in one go with no space inside: a word, a number, a stretch of Chinese. */
export interface Run {
  readonly text: string;
  readonly box: Rectangle;
  /** Of the font, in points. */
  readonly size: number;
  /** As of a glyph: 0, 90, 180 or -90. */
  readonly angle: number;
  /** As of a paragraph: of a recognised word only. */
  readonly confidence?: number;
}

/**
 * Characters further apart than this part of the em do not belong to one run: an amount at the right of its cell and
 * a name at the left of the next stand that near. Inside a number or a word there is no gap at all.
 */
const apart = 0.1;
const apartFromChinese = 0.05;
/** How far back a character may stand: kerning, a sign drawn over another. */
const back = 0.3;

/** The runs of a page, in the order they are drawn; blank glyphs end one and stand in none. */
export function runsOf(glyphs: readonly Glyph[]): Run[] {
  const runs: Glyph[][] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === "") last = null;
    else {
      const run = runs.at(-1);
      if (run !== undefined && last !== null && follows(last, glyph, gapBetween(last, glyph)))
        run.push(glyph);
      else runs.push([glyph]);
      last = glyph;
    }
  }
  return runs.map(runOf);
}

function gapBetween(last: Glyph, next: Glyph): number {
  return han.test(last.text) === han.test(next.text) ? apart : apartFromChinese;
}

/** Whether a glyph goes on with the writing of another: in its direction and clip, at most `gap` ems after it. */
export function follows(last: Glyph, next: Glyph, gap: number): boolean {
  if (last.angle !== next.angle || last.clip.some((side, i) => side !== next.clip[i])) return false;
  const turn = (last.angle * Math.PI) / 180;
  const [dx, dy] = [next.x - last.x, next.y - last.y];
  const along = dx * Math.cos(turn) + dy * Math.sin(turn) - last.width;
  const aside = Math.abs(dy * Math.cos(turn) - dx * Math.sin(turn));
  const em = Math.max(last.size, next.size);
  return along < gap * em && along > -back * em && aside < 0.3 * em;
}

function runOf(glyphs: readonly Glyph[]): Run {
  let [left, top, right, bottom] = glyphs[0]?.box ?? [0, 0, 0, 0];
  let [text, size] = ["", 0];
  for (const glyph of glyphs) {
    left = Math.min(left, glyph.box[0]);
    top = Math.min(top, glyph.box[1]);
    right = Math.max(right, glyph.box[2]);
    bottom = Math.max(bottom, glyph.box[3]);
    text += glyph.text;
    size = Math.max(size, glyph.size);
  }
  return { text, size, angle: glyphs[0]?.angle ?? 0, box: [left, top, right, bottom] };
}
