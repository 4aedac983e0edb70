import {
  disjoint,
  intersection,
  isWhole,
  type Region,
  region,
  regionContains,
  whole,
} from "../dimension/region.ts";
import { everything } from "../dimension/tree.ts";
import type { Unit } from "../quantity/unit.ts";
import type { Cube, Regions, Tie } from "./cube.ts";

/** What an amount measures (domain.md §1); amounts of different measures are never compared. */
export type Measure = "budgeted" | "adjusted" | "executed" | "finalAccount";

/** Measures an earlier year can be compared in; last year's adjusted budget is never compared as its budget. */
export type ComparedMeasure = Exclude<Measure, "finalAccount">;

/** Years are counted from the document's own: 0 is the budget year, -1 the year it is compared with. */
export type YearOffset = 0 | -1;

/**
 * A part of a cube: a year, a measure and a region in each dimension. Equal leaves give equal keys, so two printed
 * numbers state the same thing exactly when their keys are equal.
 */
export interface Selection {
  readonly cube: string;
  readonly year: YearOffset;
  readonly measure: Measure;
  /** Canonical; whole dimensions are left out. */
  readonly regions: Readonly<Record<string, Region>>;
  readonly key: string;
}

/** Year and measure of a selection; the budget year as budgeted unless said. */
export interface When {
  readonly year?: YearOffset;
  readonly measure?: Measure;
}

/** The canonical selection of these regions, or null where no leaf can lie in them (personnel × goods). */
export function select(cube: Cube, regions: Regions, when: When = {}): Selection | null {
  const canonical: Record<string, Region> = {};
  for (const [dimension, nodes] of Object.entries(regions)) {
    const tree = cube.dimensions[dimension];
    if (tree === undefined) throw new Error(`Cube ${cube.id} has no dimension ${dimension}.`);
    const list = typeof nodes === "string" ? [nodes] : nodes;
    if (list.length === 0) return null;
    const r = region(tree, list);
    if (!isWhole(r)) canonical[dimension] = r;
  }
  if (!dropQualifiers(cube, canonical)) return null;
  for (const tie of cube.ties) {
    if (!applyTie(cube, tie, canonical)) return null;
  }
  const year = when.year ?? 0;
  const measure = when.measure ?? "budgeted";
  const parts = Object.keys(canonical)
    .sort()
    .map((d) => `${d}=${(canonical[d] ?? []).join(",")}`);
  return {
    cube: cube.id,
    year,
    measure,
    regions: canonical,
    key: `${cube.id}|${year}|${measure}|${parts.join("|")}`,
  };
}

/** A project named "unit/name" lies in its unit, so naming the unit as well adds nothing. */
function dropQualifiers(cube: Cube, regions: Record<string, Region>): boolean {
  for (const [dimension, tree] of Object.entries(cube.dimensions)) {
    const owner = tree.qualifiedBy;
    const nodes = regions[dimension];
    const owners = owner === undefined ? undefined : regions[owner];
    if (owner === undefined || nodes === undefined || owners === undefined) continue;
    if (!nodes.every((n) => n.includes("/"))) continue;
    const own = nodes.filter((n) => owners.some((o) => n.startsWith(`${o}/`)));
    if (own.length === 0) return false;
    regions[dimension] = own;
    delete regions[owner];
  }
  return true;
}

/** Narrows or widens the tied dimensions to one canonical pair; false where nothing is left. */
function applyTie(cube: Cube, tie: Tie, regions: Record<string, Region>): boolean {
  const tree = cube.dimensions[tie.dimension];
  const restricted = cube.dimensions[tie.restricts];
  if (tree === undefined || restricted === undefined) return true;
  const nodes = regions[tie.dimension] ?? whole;
  const target = regions[tie.restricts] ?? whole;
  const inside = tie.below ? !isWhole(nodes) : nodes.length === 1 && nodes[0] === tie.node;
  if (inside) {
    const left = intersection(restricted, target, tie.to);
    if (left.length === 0) return false;
    const r = region(restricted, left);
    if (regionContains(restricted, r, tie.to)) delete regions[tie.restricts];
    else regions[tie.restricts] = r;
    return true;
  }
  return tie.below ? true : widenToTie(cube, tie, regions, nodes, target);
}

/** basic × 301 is personnel × 301: the node is named where the restricted region lies in the tie's. */
function widenToTie(
  cube: Cube,
  tie: Tie,
  regions: Record<string, Region>,
  nodes: Region,
  target: Region,
): boolean {
  const tree = cube.dimensions[tie.dimension];
  const restricted = cube.dimensions[tie.restricts];
  if (tree === undefined || restricted === undefined) return true;
  const parent = tree.parentOf(tie.node);
  if (nodes.length !== 1 || nodes[0] !== parent || parent === everything) return true;
  if (isWhole(target) || !regionContains(restricted, tie.to, target)) return true;
  regions[tie.dimension] = [tie.node];
  if (regionContains(restricted, target, tie.to)) delete regions[tie.restricts];
  return true;
}

/** The same selection one year earlier, in the same measure unless said. */
export function yearBefore(selection: Selection, measure: Measure = selection.measure): Selection {
  const { cube, year } = selection;
  const key = selection.key.replace(`${cube}|${year}|${selection.measure}|`, `${cube}|-1|${measure}|`);
  return { ...selection, year: -1, measure, key };
}

/** The region of a selection in a dimension. */
export function regionOf(selection: Selection, dimension: string): Region {
  return selection.regions[dimension] ?? whole;
}

/** True where both are of one cube, year and measure. */
export function comparable(a: Selection, b: Selection): boolean {
  return a.cube === b.cube && a.year === b.year && a.measure === b.measure;
}

/** True where every leaf of `inner` lies in `outer`. Limit: ties are applied through the canonical forms only. */
export function contains(cube: Cube, outer: Selection, inner: Selection): boolean {
  if (!comparable(outer, inner)) return false;
  for (const dimension in outer.regions) {
    const tree = cube.dimensions[dimension];
    const nodes = outer.regions[dimension];
    if (tree === undefined || nodes === undefined) return false;
    if (!regionContains(tree, nodes, impliedRegion(cube, inner, dimension))) return false;
  }
  return true;
}

/** What a selection implies never changes: it is worked out once, for sums over large tables ask for it often. */
const implied = new WeakMap<Selection, Map<string, Region>>();

/** The region a selection implies through its ties and names, where it names none itself. */
export function impliedRegion(cube: Cube, selection: Selection, dimension: string): Region {
  let known = implied.get(selection);
  if (known === undefined) {
    known = new Map();
    implied.set(selection, known);
  }
  const found = known.get(dimension) ?? workOutRegion(cube, selection, dimension);
  known.set(dimension, found);
  return found;
}

function workOutRegion(cube: Cube, selection: Selection, dimension: string): Region {
  const own = selection.regions[dimension];
  for (const tie of cube.ties) {
    if (tie.restricts !== dimension) continue;
    const nodes = selection.regions[tie.dimension];
    const applies = nodes !== undefined && (tie.below || nodes.every((n) => n === tie.node));
    if (applies && own === undefined) return tie.to;
  }
  if (own !== undefined) return own;
  for (const [name, tree] of Object.entries(cube.dimensions)) {
    const nodes = selection.regions[name];
    if (tree.qualifiedBy === dimension && nodes?.every((n) => n.includes("/"))) {
      return [...new Set(nodes.map((n) => n.slice(0, n.indexOf("/"))))];
    }
  }
  return whole;
}

/** True where the two can share no leaf. */
export function areDisjoint(cube: Cube, a: Selection, b: Selection): boolean {
  for (const dimension in cube.dimensions) {
    const tree = cube.dimensions[dimension];
    if (tree === undefined) continue;
    if (disjoint(tree, impliedRegion(cube, a, dimension), impliedRegion(cube, b, dimension))) return true;
  }
  return false;
}

/** The unit a selection's value is measured in, or null where the cube leaves it open. */
export function unitOf(cube: Cube, selection: Selection): Unit | null {
  if (typeof cube.measuredIn === "string") return cube.measuredIn;
  const nodes = regionOf(selection, cube.measuredIn.by);
  const node = nodes[0];
  return nodes.length === 1 && node !== undefined ? (cube.measuredIn.units[node] ?? null) : null;
}
