import type { RulingLine, RulingLines } from "../pdf/ruling-lines.ts";
import type { Picture } from "./picture.ts";

/** A pixel darker than this belongs to a line or a character. */
const dark = 160;
/** A line is at least so long, in points: longer than the strokes of a heading's characters. */
const shortest = 24;
/** A line goes on over so many pixels that are not dark: a speck, a crossing. */
const gap = 2;
/** Dark over more points than this is an area, not a line. */
const thickest = 3.5;

/** The ruling lines of a picture in points, and the picture without their pixels. */
export interface RuledPicture {
  readonly lines: RulingLines;
  readonly text: Picture;
}

/** Finds the long dark stretches of pixels of a picture; `scale` is how many pixels make a point. */
export function ruledPicture(picture: Picture, scale: number): RuledPicture {
  const { width, height, grey } = picture;
  const wiped = Uint8Array.from(grey);
  const find = (along: number, aside: number, step: number, stride: number): RulingLine[] => {
    const stretches: Stretch[] = [];
    for (let at = 0; at < aside; at++)
      stretches.push(...darkStretches(grey, at * stride, step, along, at, shortest * scale));
    return thinBands(stretches, thickest * scale).map((band) => {
      for (const { at, from, to } of band)
        for (let row = Math.max(0, at - 1); row <= Math.min(aside - 1, at + 1); row++)
          for (let i = from; i < to; i++) wiped[row * stride + i * step] = 255;
      const [first, last] = [band[0]?.at ?? 0, band.at(-1)?.at ?? 0];
      return {
        at: (first + last + 1) / 2 / scale,
        from: Math.min(...band.map((s) => s.from)) / scale,
        to: Math.max(...band.map((s) => s.to)) / scale,
      };
    });
  };
  const across = find(width, height, 1, width);
  const down = find(height, width, width, 1);
  return { lines: { across, down }, text: { width, height, grey: wiped } };
}

/** Dark pixels in one row or column of pixels. */
interface Stretch {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function darkStretches(
  grey: Uint8Array,
  start: number,
  step: number,
  along: number,
  at: number,
  least: number,
): Stretch[] {
  const found: Stretch[] = [];
  let [from, last] = [-1, -1];
  for (let i = 0; i <= along; i++) {
    if (i < along && (grey[start + i * step] ?? 255) < dark) {
      if (from === -1) from = i;
      last = i;
    } else if (from !== -1 && (i === along || i - last > gap)) {
      if (last + 1 - from >= least) found.push({ at, from, to: last + 1 });
      from = -1;
    }
  }
  return found;
}

/** Stretches that lie on one another, in bands as thick as a line. */
function thinBands(stretches: readonly Stretch[], most: number): Stretch[][] {
  const bands: Stretch[][] = [];
  let open: Stretch[][] = [];
  for (const stretch of stretches) {
    open = open.filter((band) => stretch.at - (band.at(-1)?.at ?? 0) <= 2);
    const band = open.find((b) => b.some((s) => s.from < stretch.to && stretch.from < s.to));
    if (band !== undefined) band.push(stretch);
    else {
      const made = [stretch];
      open.push(made);
      bands.push(made);
    }
  }
  return bands.filter((band) => (band.at(-1)?.at ?? 0) - (band[0]?.at ?? 0) < most);
}
