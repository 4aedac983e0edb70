import type { Fill, Glyph, Painting } from "./painting.ts";
import { holds } from "./rectangle.ts";

/** Fills smaller than this cover no character. */
const smallest = 4;

/**
 * The glyphs a person sees: inked, inside their clip and the page, under nothing opaque that is painted later, and not
 * white on white. Of an image nobody knows what it lets through: it hides nothing.
 */
export function visibleGlyphs(painting: Painting): Glyph[] {
  const page = [0, 0, painting.width, painting.height] as const;
  const areas = painting.fills.filter(
    ({ box, opaque }) => opaque && box[2] - box[0] > smallest && box[3] - box[1] > smallest,
  );
  return painting.glyphs.filter((glyph) => {
    const [x, y] = middleOf(glyph);
    if (!glyph.inked || !holds(glyph.clip, x, y) || !holds(page, x, y)) return false;
    const around = areas.filter((fill) => holds(fill.box, x, y) && holds(fill.clip, x, y));
    return (
      !around.some((fill) => fill.order > glyph.order) && !(glyph.white && onWhite(glyph, around, painting))
    );
  });
}

/** Whether what lies directly below a glyph is white: the last fill before it, or the paper. */
function onWhite(glyph: Glyph, around: readonly Fill[], { images }: Painting): boolean {
  const [x, y] = middleOf(glyph);
  const isPictured = images.some((image) => image.order < glyph.order && holds(image.box, x, y));
  return !isPictured && (around.findLast((fill) => fill.order < glyph.order)?.white ?? true);
}

/** Signs whose ink stands in the left or the right half of their em: the other half may hang over the edge. */
const closing = /^[，。、；：！？）》〉〕】』」”’]/u;
const opening = /^[（《〈〔【『「“‘]/u;

/** Where the ink of a glyph is to be looked for. */
function middleOf({ box, text }: Glyph): readonly [number, number] {
  const part = closing.test(text) ? 0.25 : opening.test(text) ? 0.75 : 0.5;
  return [box[0] + part * (box[2] - box[0]), (box[1] + box[3]) / 2];
}
