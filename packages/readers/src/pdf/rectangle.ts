import type { Box } from "@mingce/core";

/** Left, top, right, bottom in points from the top left of the page. */
export type Rectangle = readonly [left: number, top: number, right: number, bottom: number];

export const everywhere: Rectangle = [-Infinity, -Infinity, Infinity, Infinity];

/** What two rectangles share; right of left or bottom above top where they share nothing. */
export function shared(a: Rectangle, b: Rectangle): Rectangle {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

/** The smallest rectangle around all of `points`. */
export function around(points: readonly (readonly [number, number])[]): Rectangle {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Whether a point stands in it, its edges and `slack` points outside included. */
export function holds(r: Rectangle, x: number, y: number, slack = 0): boolean {
  return x >= r[0] - slack && x <= r[2] + slack && y >= r[1] - slack && y <= r[3] + slack;
}

/** The smallest rectangle around some. */
export function joined(rectangles: readonly Rectangle[]): Rectangle {
  return around(
    rectangles.flatMap(([left, top, right, bottom]) => [[left, top] as const, [right, bottom] as const]),
  );
}

/** The smallest box around all of them, to a hundredth of a point; null around nothing. */
export function boxAround(rectangles: readonly Rectangle[]): Box | null {
  if (rectangles.length === 0) return null;
  const [left, top, right, bottom] = joined(rectangles);
  return [hundredths(left), hundredths(top), hundredths(right - left), hundredths(bottom - top)];
}

function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}
