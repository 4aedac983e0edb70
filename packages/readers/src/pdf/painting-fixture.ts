import type { Fill, Glyph, Painting, Stroke } from "./painting.ts";
import { everywhere } from "./rectangle.ts";

/** Glyphs of a text of ten-point characters from a place on, for tests; Latin ones half as wide. */
export function glyphs(text: string, x: number, y: number, rest: Partial<Glyph> = {}): Glyph[] {
  let at = x;
  return [...text].map((sign) => {
    const width = sign.charCodeAt(0) < 128 ? 5 : 10;
    const glyph: Glyph = {
      text: sign,
      x: at,
      y,
      width,
      size: 10,
      angle: 0,
      box: [at, y - 8.8, at + width, y + 1.2],
      clip: everywhere,
      order: 1,
      inked: true,
      white: false,
      ...rest,
    };
    at += width;
    return glyph;
  });
}

/** A black opaque rectangle, for tests. */
export function fill(box: Fill["box"], rest: Partial<Fill> = {}): Fill {
  return { box, clip: everywhere, order: 2, opaque: true, white: false, ...rest };
}

/** A black line of half a point, for tests. */
export function stroke(from: Stroke["from"], to: Stroke["to"], rest: Partial<Stroke> = {}): Stroke {
  return { from, to, width: 0.5, clip: everywhere, white: false, ...rest };
}

/** A page of 600 × 800 points, for tests. */
export function painting(rest: Partial<Painting>): Painting {
  return { width: 600, height: 800, glyphs: [], strokes: [], fills: [], images: [], ...rest };
}
