import { expect, it } from "vitest";
import { fill, painting, stroke } from "./painting-fixture.ts";
import { rulingLines } from "./ruling-lines.ts";

it("a line is a stroke or a thin filled rectangle", () => {
  const lines = rulingLines(
    painting({ strokes: [stroke([10, 50], [90, 50])], fills: [fill([10, 50, 10.5, 90])] }),
  );
  expect(lines).toEqual({ across: [{ at: 50, from: 10, to: 90 }], down: [{ at: 10.25, from: 50, to: 90 }] });
});

it("an area, a thick bar and a slanting stroke are no lines", () => {
  const strokes = [stroke([10, 50], [90, 90]), stroke([10, 50], [90, 50], { width: 12 })];
  expect(rulingLines(painting({ strokes, fills: [fill([0, 0, 80, 20])] }))).toEqual({ across: [], down: [] });
});

it("pieces that follow one another are one line, pieces apart are two", () => {
  const strokes = [stroke([10, 50], [40, 50]), stroke([41, 50.2], [90, 50.2]), stroke([120, 50], [150, 50])];
  const { across } = rulingLines(painting({ strokes }));
  expect(across.map(({ from, to }) => [from, to])).toEqual([
    [10, 90],
    [120, 150],
  ]);
});

it("a line is as long as its clip lets be seen", () => {
  const clip = [0, 0, 60, 100] as const;
  const strokes = [stroke([10, 50], [90, 50], { clip }), stroke([10, 300], [90, 300], { clip })];
  const { across } = rulingLines(painting({ strokes }));
  expect(across).toEqual([{ at: 50, from: 10, to: 60.5 }]);
});
