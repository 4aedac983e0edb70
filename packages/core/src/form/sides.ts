import type { Cube } from "../cube/cube.ts";
import { type Form, tablesOf } from "./form.ts";

/** A side of the budget that must come to the same total: its name and the dimension its lines name. */
export interface Side {
  readonly heading: string;
  readonly dimension: string;
}

/** The two sides of the first table of a form that sets two beside each other (revenue and expenditure). */
export function sidesOf(form: Form): readonly Side[] {
  const table = tablesOf(form).find(({ panels }) => panels.length === 2);
  return (table?.panels ?? []).flatMap(({ heading, rows: [rows] }): readonly Side[] => {
    const axis = rows?.axis;
    const dimension = axis?.kind === "items" ? Object.keys(axis.items[0]?.regions ?? {})[0] : axis?.dimension;
    return dimension === undefined ? [] : [{ heading, dimension }];
  });
}

/** True for a cube whose facts lie on both sides: each line of it has to name both, or they come to different totals. */
export function hasBothSides({ dimensions }: Cube, form: Form): boolean {
  return sidesOf(form).every(({ dimension }) => dimensions[dimension] !== undefined);
}

/** The cube both sides of a form are sums of; undefined where it has none. */
export function cubeOfSides(form: Form): Cube | undefined {
  return Object.values(form.cubes).find((cube) => hasBothSides(cube, form));
}
