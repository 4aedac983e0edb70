import { expect, it } from "vitest";
import { onPage, type PageRectangle } from "./page-box.ts";

const view: PageRectangle = { left: 10, bottom: 20, right: 610, top: 420 };

/** Where a point of a page is seen, from the top left of the page turned clockwise (ISO 32000, 7.7.3.3, Rotate). */
function seen(x: number, y: number, turned: number): readonly [number, number] {
  const [right, down] = [x - view.left, view.top - y];
  const [width, height] = [view.right - view.left, view.top - view.bottom];
  if (turned === 90) return [height - down, right];
  if (turned === 180) return [width - right, height - down];
  return turned === 270 ? [down, width - right] : [right, down];
}

it.each([0, 90, 180, 270, -90, 450])(
  "a box on a page turned by %i degrees is found where it is seen",
  (turned) => {
    const { left, bottom, right, top } = onPage([30, 50, 80, 12], view, turned);
    const angle = ((turned % 360) + 360) % 360;
    const corners = [seen(left, bottom, angle), seen(right, top, angle)];
    expect(Math.min(...corners.map(([x]) => x))).toBeCloseTo(30);
    expect(Math.max(...corners.map(([x]) => x))).toBeCloseTo(110);
    expect(Math.min(...corners.map(([, y]) => y))).toBeCloseTo(50);
    expect(Math.max(...corners.map(([, y]) => y))).toBeCloseTo(62);
  },
);
