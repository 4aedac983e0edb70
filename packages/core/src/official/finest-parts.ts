import type { Cube } from "../cube/cube.ts";
import { areDisjoint, type Selection, select } from "../cube/selection.ts";
import { covers, everything, type NodeId, type Tree } from "../dimension/tree.ts";
import { type Box, type KnownAmount, keyOfBox, knownAmounts } from "./known-amounts.ts";

/** A part of what is printed that the printed amounts do not divide further. */
export interface Part extends KnownAmount {
  readonly box: Box;
}

/** A printed amount and what it is of. */
export interface StatedAmount extends KnownAmount {
  readonly selection: Selection;
}

interface Division {
  readonly parts: readonly Part[];
  /** How much money is how far from being placed to the last; the least is the best. */
  readonly open: number;
}

/**
 * Divides what amounts of a cube print into parts that share nothing, as finely as the amounts tell: of several ways
 * the one that leaves least open. Lines that make up an amount leave nothing beside them.
 * Limit: lines of which one is wrong do not make up their total, which then stays whole.
 */
export function finestParts(cube: Cube, stated: ReadonlyMap<string, StatedAmount>): readonly Part[] {
  const of = knownAmounts(cube, stated);
  const nodes = nodesNamed(cube, stated);
  const found = new Map<string, Division>();

  const divide = (part: Part): Division => {
    const key = keyOfBox(part.box);
    const known = found.get(key);
    if (known !== undefined) return known;
    let best: Division = { parts: [part], open: Math.abs(part.value) * openness(cube, part.box, nodes) };
    for (const dimension of Object.keys(cube.dimensions)) {
      if (best.open === 0) break;
      const lines = linesOf(part, dimension);
      if (lines.length === 0) continue;
      const divisions = lines.map(divide);
      const open = divisions.reduce((sum, division) => sum + division.open, 0);
      if (open < best.open) best = { parts: divisions.flatMap(({ parts }) => parts), open };
    }
    found.set(key, best);
    return best;
  };

  /** The lines a part divides into along a dimension; none where the amounts do not tell all of them. */
  const linesOf = (part: Part, dimension: string): readonly Part[] => {
    const tree = cube.dimensions[dimension];
    const named = nodes.get(dimension) ?? [];
    if (tree === undefined) return [];
    const at = (node: NodeId): Box => ({ ...part.box, [dimension]: node });
    let level = below(tree, named, part.box[dimension] ?? everything);
    while (level.length > 0) {
      const lines = level.flatMap((node): Part[] => {
        const amount = of(at(node));
        return amount === null || amount.value === 0 ? [] : [{ box: at(node), ...amount }];
      });
      if (lines.length > 0 && makeUp(part, lines)) return lines;
      const deeper = level.flatMap((node) => (of(at(node)) === null ? below(tree, named, node) : [node]));
      if (deeper.length === level.length && deeper.every((node, i) => node === level[i])) return [];
      level = deeper;
    }
    return [];
  };

  return wholes(cube, stated).flatMap((whole) => divide(whole).parts);
}

function makeUp(part: Part, lines: readonly Part[]): boolean {
  const sum = lines.reduce((total, { value }) => total + value, 0);
  const quantum = Math.max(part.quantum, ...lines.map((line) => line.quantum));
  return Math.abs(sum - part.value) * 2 <= quantum * (lines.length + 1);
}

/** The widest amounts that share nothing, the largest first: the total alone where it is printed. */
function wholes(cube: Cube, stated: ReadonlyMap<string, StatedAmount>): readonly Part[] {
  const taken: StatedAmount[] = [];
  const widest = [...stated.values()].sort(
    (a, b) => b.value - a.value || size(a.selection) - size(b.selection),
  );
  for (const amount of widest) {
    if (amount.value === 0 || boxOf(amount.selection) === null) continue;
    if (taken.every((other) => areDisjoint(cube, other.selection, amount.selection))) taken.push(amount);
  }
  return taken.map(({ selection, value, quantum }) => ({ box: boxOf(selection) ?? {}, value, quantum }));
}

const size = ({ regions }: Selection): number => Object.keys(regions).length;

function boxOf({ regions }: Selection): Box | null {
  const entries = Object.entries(regions).map(([dimension, nodes]) => [dimension, nodes[0] ?? ""] as const);
  return Object.values(regions).every((nodes) => nodes.length === 1) ? Object.fromEntries(entries) : null;
}

/** The nodes the amounts name in each dimension, and all that lies between them in a tree that is declared. */
function nodesNamed(
  cube: Cube,
  stated: ReadonlyMap<string, StatedAmount>,
): ReadonlyMap<string, readonly NodeId[]> {
  const named = new Map<string, Set<NodeId>>();
  for (const { selection } of stated.values())
    for (const [dimension, [node, more]] of Object.entries(selection.regions)) {
      const own = named.get(dimension) ?? new Set();
      if (node !== undefined && more === undefined) named.set(dimension, own.add(node));
    }
  return new Map(
    [...named].map(([dimension, own]) => [
      dimension,
      [...new Set([...own, ...(cube.dimensions[dimension]?.nodes ?? [])])],
    ]),
  );
}

/** The nodes next below one. */
function below(tree: Tree, named: readonly NodeId[], node: NodeId): readonly NodeId[] {
  const inside = named.filter((other) => other !== node && covers(tree, node, other));
  return inside.filter((n) => !inside.some((other) => other !== n && covers(tree, other, n)));
}

/** How far a box is from naming the last node of every dimension the amounts name: 1 for each it leaves whole. */
function openness(cube: Cube, box: Box, nodes: ReadonlyMap<string, readonly NodeId[]>): number {
  return [...nodes].reduce((open, [dimension, named]) => {
    const tree = cube.dimensions[dimension];
    const node = box[dimension];
    if (tree === undefined) return open;
    const inside = below(tree, named, node ?? everything).filter(
      (n) => select(cube, { ...box, [dimension]: n }) !== null,
    );
    if (inside.length === 0) return open;
    return open + (node === undefined ? 1 : 0.5);
  }, 0);
}
