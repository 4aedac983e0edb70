import { contains, impliedRegion, type Selection, select } from "../cube/selection.ts";
import { covers, everything } from "../dimension/tree.ts";
import type { Form } from "../form/form.ts";
import type { Listing, Reading } from "../reading/reading.ts";
import type { Pool } from "./pool.ts";
import type { Relation } from "./relation.ts";
import type { StatedFamily } from "./stated-family.ts";

/**
 * Sums over a list whose lines are named in several dimensions (unit, function, project): a number printed elsewhere
 * for one of them alone is the sum of the lines it covers. What is listed twice counts once, as in every sum.
 */
export function marginalRelations(
  reading: Reading,
  pool: Pool,
  families: readonly StatedFamily[],
): readonly Relation[] {
  const form = reading.form;
  if (form === null) return [];
  const wholes = new Set(families.map((f) => f.whole));
  return reading.listings.flatMap((listing) =>
    listing.complete && listing.open ? marginalsOf(form, listing, pool, wholes) : [],
  );
}

function marginalsOf(
  form: Form,
  listing: Listing,
  pool: Pool,
  wholes: ReadonlySet<number | null>,
): readonly Relation[] {
  const members = listing.members.filter((i) => pool.statements[i]?.kind === "amount");
  const dims = new Map<string, Set<string>>();
  for (const i of members)
    for (const [d, r] of Object.entries(pool.statements[i]?.selection.regions ?? {})) {
      dims.set(d, (dims.get(d) ?? new Set()).add(r.join(",")));
    }
  const varying = [...dims].filter(([, regions]) => regions.size > 1).map(([d]) => d);
  const leaves = firstsOf(
    pool,
    members.filter((i) => !wholes.has(i)),
  );
  const first = pool.statements[leaves[0] ?? -1]?.selection;
  const cube = first === undefined ? undefined : form.cubes[first.cube];
  if (first === undefined || cube === undefined || varying.length < 2) return [];
  const total = members.find((i) =>
    members.every((j) =>
      contains(cube, pool.statements[i]?.selection as Selection, pool.statements[j]?.selection as Selection),
    ),
  );
  const fixed = total === undefined ? listing.scope?.regions : pool.statements[total]?.selection.regions;
  if (fixed === undefined) return [];
  const own = new Set(members);
  const relations: Relation[] = [];
  for (const dimension of varying) {
    const tree = cube.dimensions[dimension];
    if (tree === undefined) continue;
    const nodes = new Set<string>();
    for (const i of leaves) {
      for (const leaf of impliedRegion(cube, pool.statements[i]?.selection as Selection, dimension)) {
        for (let n: string | undefined = leaf; n !== undefined && n !== everything; n = tree.parentOf(n))
          nodes.add(n);
      }
    }
    for (const node of nodes) {
      const selection = select(cube, { ...fixed, [dimension]: node });
      const whole =
        selection === null ? undefined : pool.about("amount", selection.key).find((i) => !own.has(i));
      if (whole === undefined) continue;
      const parts = leaves.filter((i) =>
        impliedRegion(cube, pool.statements[i]?.selection as Selection, dimension).every((n) =>
          covers(tree, node, n),
        ),
      );
      const terms = [
        ...parts.map((statement) => ({ statement, factor: 1 })),
        { statement: whole, factor: -1 },
      ];
      relations.push({
        kind: parts.length === 1 ? "equal" : "sum",
        law: { form: "linear", terms, mode: "zero" },
        code: `sum/${dimension}`,
        strength: "error",
        basis: "逐项列示的各行之和等于别处所列合计",
      });
    }
  }
  return relations;
}

function firstsOf({ statements }: Pool, members: readonly number[]): readonly number[] {
  const seen = new Set<string>();
  return members.filter((i) => {
    const { key } = statements[i]?.selection ?? { key: "" };
    return !seen.has(key) && seen.add(key);
  });
}
