import type { Font, GraphicsState } from "./graphics-state.ts";
import { applied, times } from "./matrix.ts";
import type { Glyph } from "./painting.ts";
import { around } from "./rectangle.ts";

/** A glyph as pdf.js hands it over; its width and metrics in units of the font. */
interface DrawnGlyph {
  readonly unicode?: string;
  readonly width: number;
  readonly isSpace?: boolean;
  readonly vmetric?: readonly number[] | null;
}

type Point = readonly [number, number];

const invisible = 3;
/** How far the em of a character reaches above and below its baseline; Chinese fonts agree on it. */
const above = 0.88;
const below = -0.12;

/** The glyphs of one drawing of text; moves the pen of `state` behind them. */
export function shownText(state: GraphicsState, drawn: unknown, order: number): Glyph[] {
  const { font } = state;
  if (font === null || state.fontSize === 0 || !Array.isArray(drawn)) return [];
  const glyphs: Glyph[] = [];
  const space = times(state.ctm, state.textMatrix);
  const em = distance(applied(space, 0, 0), applied(space, 0, state.fontSize));
  for (const item of drawn as readonly (number | DrawnGlyph | null)[]) {
    if (item === null) continue;
    if (typeof item === "number") {
      move(state, font, (-item / 1000) * state.fontSize);
      continue;
    }
    const length = advance(font, item) * font.scale * state.fontSize;
    const [start, end] = ends(state, font, length).map((p) => applied(space, ...p)) as [Point, Point];
    glyphs.push({
      text: item.unicode ?? "",
      x: start[0],
      y: start[1],
      width: distance(start, end),
      size: em,
      angle: Math.round((Math.atan2(end[1] - start[1], end[0] - start[0]) * 180) / Math.PI),
      box: around(corners(state, font, length).map((p) => applied(space, ...p))),
      clip: state.clip,
      order,
      inked: state.mode !== invisible && state.fillAlpha > 0,
      white: state.fill.white,
    });
    const spacing = (item.isSpace ? state.wordSpacing : 0) + state.charSpacing;
    move(state, font, length + (state.fontSize < 0 && !font.vertical ? -spacing : spacing));
  }
  return glyphs;
}

/** How far the pen goes on after a glyph, in units of the font; downwards is negative. */
function advance(font: Font, glyph: DrawnGlyph): number {
  return font.vertical ? ((glyph.vmetric ?? font.verticalMetrics)[0] ?? -1000) : glyph.width;
}

function move(state: GraphicsState, font: Font, by: number): void {
  const [x, y] = state.pen;
  state.pen = font.vertical ? [x, y + by] : [x + by * state.stretch, y];
}

/** Where a glyph's advance begins and ends. */
function ends(state: GraphicsState, font: Font, length: number): [Point, Point] {
  const [x, y] = [state.pen[0], state.pen[1] + state.rise];
  return [[x, y], font.vertical ? [x, y + length] : [x + length * state.stretch, y]];
}

/** The corners of a glyph's em. */
function corners(state: GraphicsState, font: Font, length: number): Point[] {
  const [[x, y], [x2, y2]] = ends(state, font, length);
  const size = state.fontSize;
  return font.vertical
    ? [
        [x - size / 2, y],
        [x + size / 2, y2],
        [x - size / 2, y2],
        [x + size / 2, y],
      ]
    : [
        [x, y + above * size],
        [x2, y + below * size],
        [x, y + below * size],
        [x2, y + above * size],
      ];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}
