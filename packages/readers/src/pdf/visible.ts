import type { Fill, Glyph, Painting } from "./painting.ts";
import { holds } from "./rectangle.ts";

/** The glyphs a person sees: inked, inside their clip and the page, and under nothing painted later. */
export function visibleGlyphs(painting: Painting): Glyph[] {
  const page = [0, 0, painting.width, painting.height] as const;
  const covers = painting.fills.filter(
    (fill) => fill.opaque && fill.box[2] - fill.box[0] > 4 && fill.box[3] - fill.box[1] > 4,
  );
  return painting.glyphs.filter((glyph) => {
    const [x, y] = middleOf(glyph);
    return (
      glyph.inked &&
      holds(glyph.clip, x, y) &&
      holds(page, x, y) &&
      !covers.some((fill) => covered(glyph, fill, x, y))
    );
  });
}

function covered(glyph: Glyph, fill: Fill, x: number, y: number): boolean {
  return fill.order > glyph.order && holds(fill.box, x, y) && holds(fill.clip, x, y);
}

function middleOf({ box }: Glyph): readonly [number, number] {
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}
