import { type Regions, type Statement, select } from "@mingce/core";
import type { RuleInput } from "../rule.ts";

/** What the document states for these regions: the print of a table before that of a sentence; null where none. */
export function statedAmount(
  { form, articulation }: RuleInput,
  cubeId: string,
  regions: Regions,
): Statement | null {
  const cube = form.cubes[cubeId];
  const known = cube !== undefined && Object.keys(regions).every((d) => cube.dimensions[d] !== undefined);
  const selection = known ? select(cube, regions) : null;
  if (selection === null) return null;
  const found = articulation.pool
    .about("amount", selection.key)
    .flatMap((i) => articulation.statements[i] ?? []);
  const score = (s: Statement): number => (s.place.table === null ? 0 : 2) + (s.printed.blank ? 0 : 1);
  return found.reduce<Statement | null>((a, b) => (a === null || score(b) > score(a) ? b : a), null);
}
