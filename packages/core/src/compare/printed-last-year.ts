import { agreed } from "../articulation/equals.ts";
import { poolOf } from "../articulation/pool.ts";
import type { Regions } from "../cube/cube.ts";
import { hasSameMeaning } from "../cube/same-meaning.ts";
import { contains, regionOf, type Selection, select } from "../cube/selection.ts";
import { disjoint } from "../dimension/region.ts";
import type { NodeId, Tree } from "../dimension/tree.ts";
import type { Form } from "../form/form.ts";
import type { Reading } from "../reading/reading.ts";
import { narrow } from "../table/narrow.ts";
import type { PrintedAmount } from "./printed-amount.ts";
import { summedAmount } from "./summed-amount.ts";

/** What last year's published document says of the year a budget compares itself with. */
export interface PrintedLastYear {
  /** The amount of a selection of this year's form, whatever its year; null where the document does not tell it. */
  readonly amount: (selection: Selection) => PrintedAmount | null;
  /** The nodes of a dimension inside these regions that carry an amount; codes of so many segments only. */
  readonly nodes: (cube: string, dimension: string, where: Regions, segments?: number) => readonly NodeId[];
}

type Stated = PrintedAmount & { readonly selection: Selection };

/**
 * Last year's own amounts by what this year's form asks of them. An amount is told where it is printed, where it is the
 * sum of printed parts, and where nothing is left for it: inside a printed zero, or beside lines that make up a printed
 * total. Limit: what the two forms divide differently is not told.
 */
export function printedLastYear(reading: Pick<Reading, "form" | "statements">, form: Form): PrintedLastYear {
  const stated = statedAmounts(reading, form);
  const told = new Map<string, PrintedAmount | null>();
  const ofCube = (cube: string): readonly Stated[] =>
    [...stated.values()].filter(({ selection }) => selection.cube === cube);

  const direct = (selection: Selection): PrintedAmount | null => {
    const known = stated.get(selection.key);
    if (known !== undefined) return known;
    return leavesNothing(selection, ofCube(selection.cube), form) ? { value: 0, quantum: 0 } : null;
  };
  return {
    amount: (asked) => {
      const cube = form.cubes[asked.cube];
      const now = cube === undefined ? null : select(cube, asked.regions);
      if (now === null || asked.measure !== "budgeted") return null;
      const known = told.get(now.key) ?? direct(now) ?? summedAmount(now, form, direct);
      told.set(now.key, known);
      return known;
    },
    nodes: (cubeId, dimension, where, segments) => {
      const cube = form.cubes[cubeId];
      if (cube === undefined) return [];
      const found = ofCube(cubeId).flatMap(({ selection, value }) => {
        const [node, more] = selection.regions[dimension] ?? [];
        if (node === undefined || more !== undefined || value === 0) return [];
        if (segments !== undefined && node.split("-").length !== segments) return [];
        return select(cube, narrow(cube, where, { [dimension]: node }))?.key === selection.key ? [node] : [];
      });
      return [...new Set(found)];
    },
  };
}

/** The amounts of the document's own year by the keys this year's form gives them; what is printed most counts. */
function statedAmounts(
  reading: Pick<Reading, "form" | "statements">,
  form: Form,
): ReadonlyMap<string, Stated> {
  const pool = poolOf(reading);
  const stated = new Map<string, Stated>();
  for (const key of pool.keys("amount")) {
    const statement = pool.statements[agreed(pool.statements, pool.about("amount", key))];
    if (statement === undefined) continue;
    const { selection, printed } = statement;
    const [before, after] = [reading.form, form].map((f) => f?.cubes[selection.cube]);
    if (selection.year !== 0 || selection.measure !== "budgeted") continue;
    if (before === undefined || after === undefined || !hasSameMeaning(after, before, selection)) continue;
    stated.set(selection.key, { value: printed.value, quantum: printed.quantum, selection });
  }
  return stated;
}

/** True where it lies inside what is printed as nothing, or beside lines that make up a printed total. */
function leavesNothing(selection: Selection, stated: readonly Stated[], form: Form): boolean {
  const cube = form.cubes[selection.cube];
  if (cube === undefined) return false;
  const around = stated.filter((s) => contains(cube, s.selection, selection));
  if (around.some(({ value }) => value === 0)) return true;
  return around.some((total) =>
    Object.entries(selection.regions).some(([dimension, nodes]) => {
      const tree = cube.dimensions[dimension];
      if (tree === undefined || !differsOnlyIn(dimension, total.selection, selection)) return false;
      const lines = stated.filter(
        ({ selection: line }) =>
          differsOnlyIn(dimension, total.selection, line) &&
          isLineBeside(tree, regionOf(line, dimension), nodes) &&
          contains(cube, total.selection, line),
      );
      const sum = lines.reduce((left, { value }) => left - value, total.value);
      return lines.length > 0 && Math.abs(sum) * 2 <= total.quantum * (lines.length + 1);
    }),
  );
}

function differsOnlyIn(dimension: string, a: Selection, b: Selection): boolean {
  const names = new Set([...Object.keys(a.regions), ...Object.keys(b.regions)]);
  return [...names].every(
    (name) => (name === dimension) !== (regionOf(a, name).join() === regionOf(b, name).join()),
  );
}

/** One node of the level asked for, and another one. */
function isLineBeside(tree: Tree, line: readonly NodeId[], asked: readonly NodeId[]): boolean {
  const [node = "", more] = line;
  const [other = ""] = asked;
  const levels = [node, other].map((n) => n.split("-").length);
  return more === undefined && levels[0] === levels[1] && disjoint(tree, line, asked);
}
