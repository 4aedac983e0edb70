import { areDisjoint, contains, type Selection } from "../cube/selection.ts";
import type { Articulation } from "./articulate.ts";
import { evaluate, type Values } from "./evaluate.ts";
import type { Relation } from "./relation.ts";

/** A row that must have been left out of a table, or an item of a list in the text, rebuilt from what the sums lack. */
export interface OmittedRow {
  /** Broken sums that hold with it, by index. */
  readonly mends: readonly number[];
  /** Its node, and in which dimension, where the rest of the document says which it is; null where nobody knows. */
  readonly row: { readonly dimension: string; readonly node: string } | null;
  /** Its amounts, in steps; `whole` is the number of the same column that lacks them. Other columns are empty. */
  readonly cells: readonly [OmittedCell, ...OmittedCell[]];
  /** The numbers printed beside it in the same column or list. */
  readonly beside: readonly number[];
  /** Numbers elsewhere that say what the row holds. */
  readonly witnesses: readonly number[];
}

/** One amount of a row left out. */
export interface OmittedCell {
  readonly whole: number;
  readonly value: number;
}

/** Sums that lack something under one printed row, in one column each: one row left out would explain them all. */
export function lackingTogether(
  articulation: Articulation,
  broken: readonly number[],
  now: Values,
): readonly (readonly number[])[] {
  const rows = new Map<string, number[]>();
  for (const relation of broken) {
    const gap = gapOf(articulation, relation, now);
    const place = gap && articulation.statements[gap.whole]?.place;
    if (!gap || !place?.address || place.table !== gap.table) continue;
    const key = `${place.address.block} ${place.address.row}`;
    rows.set(key, [...(rows.get(key) ?? []), relation]);
  }
  return [...rows.values()];
}

/** A sum over the rows of one column, or over the items of a section, that lacks something. */
interface Gap {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly column: string;
  /** The table, null for a list in the text. */
  readonly table: string | null;
  readonly value: number;
  readonly tolerance: number;
}

/**
 * The row that explains a group of broken relations: each is a sum over the rows of one table that lacks an amount,
 * in every column the same one. Believed where two columns agree in lacking something, or where the amount is printed
 * elsewhere for a row that is not in the list.
 */
export function omittedRow(
  articulation: Articulation,
  group: readonly number[],
  now: Values,
): OmittedRow | null {
  const gaps = group.map((r) => gapOf(articulation, r, now));
  const first = gaps[0];
  if (first === null || first === undefined) return null;
  const columns = new Map<string, Gap>();
  for (const gap of gaps) {
    if (gap === null || gap.table !== first.table) return null;
    const known = columns.get(gap.column);
    if (known !== undefined && Math.abs(known.value - gap.value) > known.tolerance + gap.tolerance)
      return null;
    if (known === undefined || isCloser(articulation, gap, known)) columns.set(gap.column, gap);
  }
  const [main, ...others] = [...columns.values()];
  if (main === undefined) return null;
  const { row, witnesses } = identityOf(articulation, main);
  if (row === null && (others.length === 0 || main.table === null)) return null;
  const cell = ({ whole, value }: Gap): OmittedCell => ({ whole, value });
  return { mends: group, row, cells: [cell(main), ...others.map(cell)], beside: main.parts, witnesses };
}

function gapOf({ relations, statements }: Articulation, relation: number, now: Values): Gap | null {
  const { law, code } = relations[relation] as Relation;
  const { difference, tolerance } = evaluate(law, statements, now);
  if (law.form !== "linear" || law.mode !== "zero" || !code.startsWith("sum/") || difference >= 0)
    return null;
  const wholes = law.terms.filter((t) => t.factor === -1);
  const parts = law.terms.filter((t) => t.factor === 1).map((t) => t.statement);
  const [whole] = wholes;
  if (whole === undefined || wholes.length + parts.length !== law.terms.length || wholes.length > 1)
    return null;
  const places = parts.flatMap((p) => statements[p]?.place ?? []);
  const [first] = places;
  if (first === undefined || (first.table !== null && first.column === null)) return null;
  if (first.table === null && first.section === null) return null;
  const { table, column, section } = first;
  if (
    places.some((p) => p.table !== table || p.column !== column || (table === null && p.section !== section))
  )
    return null;
  return { whole: whole.statement, parts, column: column ?? "", table, value: -difference, tolerance };
}

/** The sum of the table itself before one elsewhere, the nearest rows before those of the total. */
function isCloser({ statements }: Articulation, gap: Gap, than: Gap): boolean {
  const own = (g: Gap): number => (statements[g.whole]?.place.table === g.table ? 0 : 1);
  return (own(gap) - own(than) || gap.parts.length - than.parts.length) < 0;
}

/** Which row lacks: the one the document prints elsewhere with that amount, inside the whole and beside its parts. */
function identityOf(
  { form, pool, statements }: Articulation,
  gap: Gap,
): Pick<OmittedRow, "row" | "witnesses"> {
  const nothing = { row: null, witnesses: [] };
  const whole = statements[gap.whole]?.selection;
  const cube = whole === undefined ? undefined : form?.cubes[whole.cube];
  if (whole === undefined || cube === undefined) return nothing;
  const parts = gap.parts.map((p) => statements[p]?.selection as Selection);
  const sample = parts[0];
  const [dimension, more] = Object.keys(cube.dimensions).filter(
    (d) => sample?.regions[d]?.join() !== whole.regions[d]?.join(),
  );
  if (dimension === undefined || more !== undefined) return nothing;
  const depth = (s: Selection): number => (s.regions[dimension]?.[0] ?? "").split("-").length;
  const levels = new Set(parts.map(depth));
  const found = new Map<string, number[]>();
  for (const key of pool.keys("amount")) {
    const about = pool.about("amount", key);
    const alike = about.filter(
      (i) => Math.abs((statements[i]?.printed.value ?? 0) - gap.value) <= gap.tolerance,
    );
    const selection = statements[alike[0] ?? -1]?.selection;
    if (selection === undefined || selection.cube !== whole.cube || !levels.has(depth(selection))) continue;
    const node = selection.regions[dimension];
    const sameElsewhere = Object.keys(cube.dimensions).every(
      (d) => d === dimension || selection.regions[d]?.join() === whole.regions[d]?.join(),
    );
    if (node?.length !== 1 || !sameElsewhere || selection.key === whole.key) continue;
    if (!contains(cube, whole, selection) || !parts.every((p) => areDisjoint(cube, p, selection))) continue;
    found.set(node[0] as string, alike);
  }
  const [only, another] = [...found];
  if (only === undefined || another !== undefined) return nothing;
  return { row: { dimension, node: only[0] }, witnesses: only[1] };
}
