import type { Rectangle } from "./rectangle.ts";

/**
 * What a page paints, in page coordinates: points from the top left, y downwards, as a reader holds the page.
 * `order` counts up in the order of painting: what comes later covers what came earlier.
 */
export interface Painting {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly strokes: readonly Stroke[];
  readonly fills: readonly Fill[];
  readonly images: readonly Picture[];
}

/** A drawn character (or what one glyph stands for: a ligature, a base with its mark). */
export interface Glyph {
  readonly text: string;
  /** Where its advance begins and ends on the baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the font, in points on the page. */
  readonly size: number;
  /** The direction of writing: 0 to the right, 90 downwards, -90 upwards. */
  readonly angle: number;
  /** Around the em of the character. */
  readonly box: Rectangle;
  readonly clip: Rectangle;
  readonly order: number;
  /** False in text rendering mode 3, and where its colour is fully transparent. */
  readonly inked: boolean;
  readonly white: boolean;
}

/** A straight stroked line. */
export interface Stroke {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly width: number;
  readonly clip: Rectangle;
  readonly white: boolean;
}

/** A filled rectangle with sides along the page. */
export interface Fill {
  readonly box: Rectangle;
  readonly clip: Rectangle;
  readonly order: number;
  /** Nothing painted before can be seen through it. */
  readonly opaque: boolean;
  readonly white: boolean;
}

/** An image, whatever it shows. */
export interface Picture {
  readonly box: Rectangle;
  readonly order: number;
}
