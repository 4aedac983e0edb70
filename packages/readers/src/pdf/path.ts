import { applied, type Matrix } from "./matrix.ts";

/** Points of a path that are joined by straight lines; a curve stands as its end points with `straight` false. */
export interface Subpath {
  readonly points: readonly (readonly [number, number])[];
  readonly straight: boolean;
  readonly closed: boolean;
}

/** pdf.js packs a path into one list of numbers: a code, then as many numbers as the code takes. */
const moveTo = 0;
const lineTo = 1;
const curveTo = 2;
const quadraticTo = 3;
const closePath = 4;

/** The parts of a packed path, seen through `m`. An unknown code ends the path: what follows cannot be read. */
export function subpaths(packed: ArrayLike<number>, m: Matrix): Subpath[] {
  const parts: Subpath[] = [];
  let points: (readonly [number, number])[] = [];
  let straight = true;
  const end = (closed: boolean) => {
    if (points.length > 1) parts.push({ points, straight, closed });
    points = [];
    straight = true;
  };
  const at = (i: number) => applied(m, packed[i] ?? 0, packed[i + 1] ?? 0);
  for (let i = 0; i < packed.length; ) {
    const code = packed[i];
    if (code === moveTo) {
      end(false);
      points.push(at(i + 1));
      i += 3;
    } else if (code === lineTo) {
      points.push(at(i + 1));
      i += 3;
    } else if (code === curveTo || code === quadraticTo) {
      straight = false;
      const last = code === curveTo ? 5 : 3;
      for (let k = 1; k <= last; k += 2) points.push(at(i + k));
      i += last + 2;
    } else if (code === closePath) {
      const start = points[0];
      end(true);
      if (start !== undefined) points.push(start);
      i += 1;
    } else break;
  }
  end(false);
  return parts;
}

/** Whether the points, closed, are a rectangle with sides along the page. */
export function isUpright({ points, straight }: Subpath): boolean {
  if (!straight || points.length < 4 || points.length > 5) return false;
  const near = (a: number, b: number) => Math.abs(a - b) < 0.05;
  const [first, , , , fifth] = points;
  if (first === undefined || (fifth !== undefined && !(near(first[0], fifth[0]) && near(first[1], fifth[1]))))
    return false;
  const turns = [0, 1, 2, 3].map((i) => {
    const [a, b] = [points[i] ?? first, points[(i + 1) % 4] ?? first];
    return near(a[1], b[1]) ? "across" : near(a[0], b[0]) ? "down" : "slant";
  });
  return !turns.includes("slant") && turns[0] === turns[2] && turns[1] === turns[3] && turns[0] !== turns[1];
}
