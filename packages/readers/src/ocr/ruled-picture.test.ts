import { expect, it } from "vitest";
import type { Picture } from "./picture.ts";
import { ruledPicture } from "./ruled-picture.ts";

/** A white picture with black rectangles: left, top, width, height. */
function pictureOf(width: number, height: number, ...marks: readonly (readonly number[])[]): Picture {
  const grey = new Uint8Array(width * height).fill(255);
  for (const [left = 0, top = 0, across = 0, down = 0] of marks)
    for (let y = top; y < top + down; y++) grey.fill(0, y * width + left, y * width + left + across);
  return { width, height, grey };
}

it("long thin dark stretches are ruling lines, in points, and are wiped from the picture", () => {
  const { lines, text } = ruledPicture(pictureOf(300, 200, [20, 50, 240, 2], [20, 50, 2, 140]), 2);
  expect(lines).toEqual({
    across: [{ at: 25.5, from: 10, to: 130 }],
    down: [{ at: 10.5, from: 25, to: 95 }],
  });
  expect(text.grey.every((shade) => shade === 255)).toBe(true);
});

it("a speck in a line does not break it; two lines at one height stay two", () => {
  const { lines } = ruledPicture(
    pictureOf(300, 100, [0, 50, 100, 1], [101, 50, 49, 1], [200, 50, 100, 1]),
    1,
  );
  expect(lines.across).toEqual([
    { at: 50.5, from: 0, to: 150 },
    { at: 50.5, from: 200, to: 300 },
  ]);
});

it("a dark area and a short stroke are no lines and stay in the picture", () => {
  const picture = pictureOf(300, 100, [10, 10, 200, 30], [10, 60, 20, 2]);
  const { lines, text } = ruledPicture(picture, 1);
  expect(lines).toEqual({ across: [], down: [] });
  expect(text).toEqual(picture);
});
