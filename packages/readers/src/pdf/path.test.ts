import { expect, it } from "vitest";
import { identity } from "./matrix.ts";
import { isUpright, subpaths } from "./path.ts";

const rectangle = [0, 10, 20, 1, 50, 20, 1, 50, 40, 1, 10, 40, 4];

it("a packed path is read into its parts, seen through the transform", () => {
  const [part, line] = subpaths([...rectangle, 0, 0, 0, 1, 5, 0], [2, 0, 0, -1, 0, 100]);
  expect(part).toEqual({
    points: [
      [20, 80],
      [100, 80],
      [100, 60],
      [20, 60],
    ],
    straight: true,
    closed: true,
  });
  expect(line).toMatchObject({
    points: [
      [0, 100],
      [10, 100],
    ],
    closed: false,
  });
});

it("a rectangle is upright, a rhombus and a curve are not", () => {
  const upright = (packed: readonly number[]) => subpaths(packed, identity).map(isUpright);
  expect(upright(rectangle)).toEqual([true]);
  expect(upright([0, 0, 5, 1, 5, 0, 1, 10, 5, 1, 5, 10, 4])).toEqual([false]);
  expect(upright([0, 0, 0, 2, 1, 1, 2, 2, 3, 0, 1, 3, 5, 4])).toEqual([false]);
});

it("an unknown code ends the path without a throw", () => {
  expect(subpaths([0, 1, 1, 1, 2, 2, 99, 5, 5], identity)).toHaveLength(1);
});
