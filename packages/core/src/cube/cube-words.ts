import type { Cube } from "./cube.ts";

/** What a cube is called; its own id where nobody gave it words. */
export function cubeWord({ id, words }: Cube): string {
  return words?.title ?? id;
}

/** What a dimension is called; its own id where nobody gave it words. */
export function dimensionWord({ words }: Cube, dimension: string): string {
  return words?.dimensions[dimension] ?? dimension;
}
