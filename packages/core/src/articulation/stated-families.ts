import type { Selection } from "../cube/selection.ts";
import type { Form } from "../form/form.ts";
import type { Listing, Reading } from "../reading/reading.ts";
import { type Family, familiesOf } from "./families.ts";
import type { Pool } from "./pool.ts";
import type { StatedFamily } from "./stated-family.ts";
import { unexhausted } from "./unexhausted.ts";

/** The families of every list of a reading, with the whole found elsewhere where the list itself does not print it. */
export function statedFamilies(reading: Reading, pool: Pool): readonly StatedFamily[] {
  const form = reading.form;
  if (form === null) return [];
  const structures = new Map<string, readonly Family[]>();
  const isUnexhausted = unexhausted(reading, pool);
  return reading.listings
    .flatMap((listing) => listingFamilies(form, listing, pool, structures))
    .map((family) => (isUnexhausted(family) ? { ...family, closed: false, complete: false } : family));
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
  const families = familiesOf(cube, [...selections, scope], selections.length);
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
