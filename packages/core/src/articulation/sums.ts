import { contains, impliedRegion, type Selection, select } from "../cube/selection.ts";
import { covers, everything } from "../dimension/tree.ts";
import type { Form } from "../form/form.ts";
import type { Listing, Reading } from "../reading/reading.ts";
import { type Family, familiesOf } from "./families.ts";
import type { Pool } from "./pool.ts";
import type { Relation } from "./relation.ts";

/** A family of statements: a whole and its parts as printed together, and what may be concluded from it. */
export interface StatedFamily {
  readonly whole: number | null;
  /** Key of the whole, also where nobody printed it. */
  readonly wholeKey: string;
  readonly parts: readonly number[];
  readonly by: string;
  readonly closed: boolean;
  /** The list says that its lines are all there are. */
  readonly complete: boolean;
  readonly listing: string;
}

/** The families of every list of a reading, with the whole found elsewhere where the list itself does not print it. */
export function statedFamilies(reading: Reading, pool: Pool): readonly StatedFamily[] {
  const form = reading.form;
  if (form === null) return [];
  const structures = new Map<string, readonly Family[]>();
  return reading.listings.flatMap((listing) => listingFamilies(form, listing, pool, structures));
}

function listingFamilies(
  form: Form,
  listing: Listing,
  pool: Pool,
  structures: Map<string, readonly Family[]>,
): readonly StatedFamily[] {
  const members = listing.members.filter((i) => pool.statements[i]?.kind === "amount");
  const selections = members.map((i) => pool.statements[i]?.selection as Selection);
  const first = selections[0];
  const cube = first === undefined ? undefined : form.cubes[first.cube];
  if (first === undefined || cube === undefined) return [];
  const same = selections.every((s) => s.cube === first.cube);
  if (!same) return splitByCube(form, listing, members, pool, structures);
  const signature = selections.map((s) => s.key).join(" ");
  const families = structures.get(signature) ?? familiesOf(cube, selections);
  structures.set(signature, families);
  const stated = families.map((f) => ({
    whole: members[f.whole] as number,
    wholeKey: selections[f.whole]?.key ?? "",
    parts: f.parts.map((p) => members[p] as number),
    by: f.by,
    closed: f.closed,
    complete: listing.complete,
    listing: listing.id,
  }));
  return [...stated, ...scopeFamily(form, listing, members, selections, pool)];
}

function splitByCube(
  form: Form,
  listing: Listing,
  members: readonly number[],
  pool: Pool,
  structures: Map<string, readonly Family[]>,
): readonly StatedFamily[] {
  const cubes = [...new Set(members.map((i) => pool.statements[i]?.selection.cube))];
  return cubes.flatMap((cube) => {
    const own = members.filter((i) => pool.statements[i]?.selection.cube === cube);
    return listingFamilies(
      form,
      { ...listing, members: own, complete: false, scope: null },
      pool,
      structures,
    );
  });
}

/** The list as parts of its scope, whose amount stands elsewhere (or nowhere: then its year before can still follow). */
function scopeFamily(
  form: Form,
  listing: Listing,
  members: readonly number[],
  selections: readonly Selection[],
  pool: Pool,
): readonly StatedFamily[] {
  const { scope } = listing;
  const anchor = pool.statements[members[0] ?? -1];
  if (scope === null || anchor === undefined || selections.some((s) => s.key === scope.key)) return [];
  const cube = form.cubes[scope.cube];
  if (cube === undefined) return [];
  const families = familiesOf(cube, [...selections, scope]).filter((f) => f.whole === selections.length);
  return families.map((f) => ({
    whole: pool.nearest("amount", scope.key, anchor),
    wholeKey: scope.key,
    parts: f.parts.map((p) => members[p] as number),
    by: f.by,
    closed: f.closed,
    complete: listing.complete,
    listing: listing.id,
  }));
}

/** Sums: a whole equals its parts where the trees or a complete list say so; else they are not more than the whole. */
export function sumRelations(families: readonly StatedFamily[], pool: Pool): readonly Relation[] {
  return families.flatMap((family): Relation[] => {
    if (family.whole === null || family.parts.every((p) => pool.statements[p]?.printed.blank)) {
      if (family.whole === null || pool.statements[family.whole]?.printed.blank) return [];
    }
    const whole = family.whole as number;
    const exact = family.closed || family.complete;
    const terms = [
      ...family.parts.map((statement) => ({ statement, factor: 1 })),
      { statement: whole, factor: -1 },
    ];
    return [
      {
        kind: exact ? "sum" : "nested",
        law: { form: "linear", terms, mode: exact ? "zero" : "atMost" },
        code: `${exact ? "sum" : "nested"}/${family.by.split("+")[0] ?? "total"}`,
        strength: "error",
        basis: exact ? "各组成部分之和等于合计" : "部分不大于整体",
      },
    ];
  });
}

/** Sums the layout itself shows: a row without a name is the total of the run of rows above it. */
export function subtotalRelations(reading: Reading): readonly Relation[] {
  return reading.listings.flatMap((listing) =>
    listing.subtotals.map(({ whole, parts }): Relation => {
      const terms = [
        ...parts.map((statement) => ({ statement, factor: 1 })),
        { statement: whole, factor: -1 },
      ];
      return {
        kind: "sum",
        law: { form: "linear", terms, mode: "zero" },
        code: "sum/subtotal",
        strength: "error",
        basis: "小计等于其上各行之和",
      };
    }),
  );
}

/**
 * Sums over a list whose lines are named in several dimensions (unit, function, project): a number printed elsewhere
 * for one of them alone is the sum of the lines it covers.
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
  const leaves = members.filter((i) => !wholes.has(i));
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
