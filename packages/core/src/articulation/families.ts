import type { Cube } from "../cube/cube.ts";
import { areDisjoint, contains, impliedRegion, regionOf, type Selection } from "../cube/selection.ts";
import { type Region, region } from "../dimension/region.ts";

/**
 * A whole and disjoint parts of it that differ from it in the same dimensions. `closed` where the trees say that the
 * parts are all there are; else only a complete list can say so.
 */
export interface Family {
  readonly whole: number;
  readonly parts: readonly number[];
  /** The dimensions in which the parts divide the whole, joined ("function"). */
  readonly by: string;
  readonly closed: boolean;
}

/** So few nodes are brought into canonical form at once. */
const few = 100;

/** More distinct selections than this in one list are not searched for families: their sums stay unchecked. */
export const mostMembers = 3_000;

/**
 * All families among a list of selections: for each one the largest others inside it, grouped by the dimensions that
 * divide it. Equal selections count once, the first. Indices are into `selections`; `only` asks for one whole alone.
 * Limit: none among more than `mostMembers`.
 */
export function familiesOf(cube: Cube, selections: readonly Selection[], only?: number): readonly Family[] {
  const distinct = firsts(selections);
  if (distinct.length > mostMembers) return [];
  const candidates = candidatesOf(cube, selections, distinct);
  const known = new Map<number, ReadonlySet<number>>();
  const inside = (i: number): ReadonlySet<number> => {
    const found = known.get(i);
    if (found !== undefined) return found;
    const outer = selections[i] as Selection;
    const inner = new Set(
      candidates(outer).filter((j) => j !== i && contains(cube, outer, selections[j] as Selection)),
    );
    known.set(i, inner);
    return inner;
  };
  const wholes = only === undefined ? distinct : distinct.filter((i) => i === only);
  return wholes.flatMap((i) => {
    const within = [...inside(i)];
    const covered = new Set(within.flatMap((k) => [...inside(k)]));
    // Two with the same leaves have one key, so none covers itself through another.
    const largest = within.filter((j) => !covered.has(j));
    return familiesWithin(cube, selections, i, largest);
  });
}

/** Divides the parts of one whole into families: all of them where none overlap, else those that divide alike. */
function familiesWithin(
  cube: Cube,
  selections: readonly Selection[],
  whole: number,
  parts: readonly number[],
): readonly Family[] {
  const outer = selections[whole];
  if (outer === undefined || parts.length === 0) return [];
  const all = familyOf(cube, selections, whole, outer, parts);
  if (all !== null) return [all];
  const groups = new Map<string, number[]>();
  for (const j of parts) {
    const by = dividing(cube, outer, selections[j] as Selection).join("+");
    groups.set(by, [...(groups.get(by) ?? []), j]);
  }
  return [...groups.values()].flatMap((members) => familyOf(cube, selections, whole, outer, members) ?? []);
}

function familyOf(
  cube: Cube,
  selections: readonly Selection[],
  whole: number,
  outer: Selection,
  parts: readonly number[],
): Family | null {
  const list = parts.map((j) => selections[j] as Selection);
  const apart = (a: Selection, n: number): boolean => list.every((b, m) => m <= n || areDisjoint(cube, a, b));
  if (!apartInOne(cube, list) && !list.every(apart)) return null;
  const by = [...new Set(list.flatMap((part) => dividing(cube, outer, part)))].sort();
  return { whole, parts, by: by.join("+"), closed: coversWhole(cube, outer, list, by) };
}

function firsts(selections: readonly Selection[]): readonly number[] {
  const seen = new Set<string>();
  return selections.flatMap((s, i) => {
    if (seen.has(s.key)) return [];
    seen.add(s.key);
    return [i];
  });
}

/** The dimensions a part names otherwise than its whole; what a tie implies divides nothing. */
function dividing(cube: Cube, outer: Selection, inner: Selection): readonly string[] {
  return Object.keys(cube.dimensions).filter((d) => !same(outer.regions[d], inner.regions[d]));
}

/** True where both name the same nodes, or neither any: regions are canonical. */
function same(a: Region | undefined, b: Region | undefined): boolean {
  return a === b || (a !== undefined && a.length === b?.length && a.every((node, i) => node === b[i]));
}

/** True where the parts divide one dimension of a closed tree without remainder. */
function coversWhole(
  cube: Cube,
  outer: Selection,
  parts: readonly Selection[],
  by: readonly string[],
): boolean {
  const [dimension, other] = by;
  const tree = cube.dimensions[dimension ?? ""];
  if (tree === undefined || dimension === undefined || other !== undefined) return false;
  const target = regionOf(outer, dimension);
  const nodes = parts.flatMap((p) => [...(p.regions[dimension] ?? [])]);
  // Parts cover a node they do not name only through its complete children, and only a closed tree has those.
  if (nodes.length > few && target.every((n) => !nodes.includes(n) && tree.childrenOf(n) === undefined))
    return false;
  const union = region(tree, nodes);
  return union.join(",") === target.join(",");
}

/**
 * Who may lie inside a selection, in order: by the dimension it names that leaves the fewest. What lies inside a node
 * has itself all its nodes there, so its first one finds it, under that node and every node above.
 */
function candidatesOf(
  cube: Cube,
  selections: readonly Selection[],
  distinct: readonly number[],
): (outer: Selection) => readonly number[] {
  const below = new Map<string, number[]>();
  for (const [dimension, tree] of Object.entries(cube.dimensions)) {
    for (const i of distinct) {
      const first = impliedRegion(cube, selections[i] as Selection, dimension)[0];
      for (let node = first; node !== undefined; node = tree.parentOf(node)) {
        const key = `${dimension} ${node}`;
        const list = below.get(key);
        if (list === undefined) below.set(key, [i]);
        else list.push(i);
      }
    }
  }
  return (outer) => {
    let fewest = distinct;
    for (const [dimension, nodes] of Object.entries(outer.regions)) {
      const lists = nodes.map((node) => below.get(`${dimension} ${node}`) ?? []);
      const count = lists.reduce((sum, list) => sum + list.length, 0);
      if (count < fewest.length) fewest = lists.flat();
    }
    return [...fewest].sort((a, b) => a - b);
  };
}

/** True where one dimension alone keeps all apart: no node of one is, or lies in, a node of another. */
function apartInOne(cube: Cube, list: readonly Selection[]): boolean {
  return Object.entries(cube.dimensions).some(([dimension, tree]) => {
    const owner = new Map<string, number>();
    const regions = list.map((s) => impliedRegion(cube, s, dimension));
    for (const [i, nodes] of regions.entries()) {
      for (const node of nodes) {
        if (owner.has(node)) return false;
        owner.set(node, i);
      }
    }
    return regions.every((nodes) =>
      nodes.every((node) => {
        for (let up = tree.parentOf(node); up !== undefined; up = tree.parentOf(up)) {
          if (owner.has(up)) return false;
        }
        return true;
      }),
    );
  });
}
