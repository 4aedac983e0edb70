import type { Glyph } from "./painting.ts";
import type { Rectangle } from "./rectangle.ts";

/** Glyphs drawn one behind the other with no space between them: a word, a number, a stretch of Chinese. */
export interface Run {
  readonly glyphs: readonly Glyph[];
  readonly box: Rectangle;
}

/** Characters further apart than this part of the em do not belong to one run. */
const apart = 0.3;

/** The runs of a page, in the order they are drawn; blank glyphs end one and stand in none. */
export function runsOf(glyphs: readonly Glyph[]): Run[] {
  const runs: Glyph[][] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === "") last = null;
    else {
      const run = runs.at(-1);
      if (run !== undefined && last !== null && follows(last, glyph)) run.push(glyph);
      else runs.push([glyph]);
      last = glyph;
    }
  }
  return runs.map((run) => ({ glyphs: run, box: boxOf(run) }));
}

function follows(last: Glyph, next: Glyph): boolean {
  if (last.angle !== next.angle || last.clip.some((side, i) => side !== next.clip[i])) return false;
  const turn = (last.angle * Math.PI) / 180;
  const [dx, dy] = [next.x - last.x, next.y - last.y];
  const along = dx * Math.cos(turn) + dy * Math.sin(turn) - last.width;
  const aside = Math.abs(dy * Math.cos(turn) - dx * Math.sin(turn));
  const em = Math.max(last.size, next.size);
  return Math.abs(along) < apart * em && aside < 0.3 * em;
}

function boxOf(glyphs: readonly Glyph[]): Rectangle {
  return [
    Math.min(...glyphs.map((g) => g.box[0])),
    Math.min(...glyphs.map((g) => g.box[1])),
    Math.max(...glyphs.map((g) => g.box[2])),
    Math.max(...glyphs.map((g) => g.box[3])),
  ];
}
