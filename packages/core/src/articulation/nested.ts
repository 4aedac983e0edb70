import { type Selection, select } from "../cube/selection.ts";
import { everything } from "../dimension/tree.ts";
import type { Form } from "../form/form.ts";
import type { Pool } from "./pool.ts";
import { membersOf, type Relation } from "./relation.ts";

/**
 * A part is not larger than its whole: for every stated amount the nearest stated amount above it in each dimension,
 * unless a sum already ties the two. Limit: steps up one dimension at a time.
 */
export function nestedRelations(form: Form, pool: Pool, tied: readonly Relation[]): readonly Relation[] {
  const pairs = new Set(
    tied.flatMap((r) => {
      const members = membersOf(r.law).map((i) => pool.statements[i]?.selection.key ?? "");
      const whole = members.at(-1) ?? "";
      return members.map((m) => `${m}>${whole}`);
    }),
  );
  return pool.keys("amount").flatMap((key): Relation[] => {
    const inner = pool.about("amount", key).find((i) => !pool.statements[i]?.printed.blank);
    const statement = pool.statements[inner ?? -1];
    if (inner === undefined || statement === undefined) return [];
    return Object.keys(statement.selection.regions).flatMap((dimension): Relation[] => {
      const outer = nearestAbove(form, pool, statement.selection, dimension);
      if (outer === null) return [];
      const whole = pool.statements[outer];
      if (whole === undefined || pairs.has(`${key}>${whole.selection.key}`)) return [];
      const terms = [
        { statement: inner, factor: 1 },
        { statement: outer, factor: -1 },
      ];
      return [
        {
          kind: "nested",
          law: { form: "linear", terms, mode: "atMost" },
          code: `nested/${dimension}`,
          strength: "error",
          basis: "部分不大于整体",
        },
      ];
    });
  });
}

function nearestAbove(form: Form, pool: Pool, selection: Selection, dimension: string): number | null {
  const cube = form.cubes[selection.cube];
  const tree = cube?.dimensions[dimension];
  if (cube === undefined || tree === undefined) return null;
  let nodes = selection.regions[dimension] ?? [everything];
  for (;;) {
    const parents = [...new Set(nodes.map((n) => tree.parentOf(n) ?? everything))];
    nodes = parents.some((p) => p === everything) ? [everything] : parents;
    const above = select(cube, { ...selection.regions, [dimension]: nodes }, selection);
    const found =
      above === null || above.key === selection.key
        ? undefined
        : pool.about("amount", above.key).find((i) => !pool.statements[i]?.printed.blank);
    if (found !== undefined) return found;
    if (nodes[0] === everything) return null;
  }
}
