/** A PDF matrix a b c d e f: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** What `inner` draws, seen through `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a point lands. */
export function applied(m: Matrix, x: number, y: number): readonly [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** Six numbers of an operator's argument, the identity where they are none. */
export function matrixOf(given: unknown): Matrix {
  if (!Array.isArray(given) && !ArrayBuffer.isView(given)) return identity;
  const list = given as unknown as ArrayLike<unknown>;
  const matrix = [list[0], list[1], list[2], list[3], list[4], list[5]];
  return matrix.every(Number.isFinite) ? (matrix as unknown as Matrix) : identity;
}
