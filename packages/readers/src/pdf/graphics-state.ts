import { identity, type Matrix } from "./matrix.ts";
import { everywhere, type Rectangle } from "./rectangle.ts";

/** What pdf.js knows of a font that placing its characters takes. */
export interface Font {
  /** From a glyph's units to the em. */
  readonly scale: number;
  readonly vertical: boolean;
  /** Advance, and offset of the origin across and along, of a vertical glyph that names none. */
  readonly verticalMetrics: readonly number[];
}

/** How a paint covers what lies under it. */
export interface Ink {
  readonly white: boolean;
  readonly opaque: boolean;
}

/** The graphics state of PDF as far as it decides where something stands and whether it can be seen. */
export interface GraphicsState {
  ctm: Matrix;
  clip: Rectangle;
  fill: Ink;
  stroke: Ink;
  fillAlpha: number;
  strokeAlpha: number;
  blends: boolean;
  lineWidth: number;
  font: Font | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  rise: number;
  leading: number;
  mode: number;
  textMatrix: Matrix;
  /** The pen and the start of its line, in the space of the text matrix. */
  pen: readonly [number, number];
  line: readonly [number, number];
}

/** The state a page begins in. */
export function initialState(ctm: Matrix): GraphicsState {
  const black = { white: false, opaque: true };
  return {
    ctm,
    clip: everywhere,
    fill: black,
    stroke: black,
    fillAlpha: 1,
    strokeAlpha: 1,
    blends: false,
    lineWidth: 1,
    font: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    rise: 0,
    leading: 0,
    mode: 0,
    textMatrix: identity,
    pen: [0, 0],
    line: [0, 0],
  };
}
