import { regionOf, type Selection, select } from "../cube/selection.ts";
import type { Form } from "../form/form.ts";
import type { PrintedAmount } from "./printed-amount.ts";

const nothing: PrintedAmount = { value: 0, quantum: 0 };

/** An amount as the sum of the parts a selection divides into, where one division has all of them told; else null. */
export function summedAmount(
  selection: Selection,
  form: Form,
  told: (part: Selection) => PrintedAmount | null,
): PrintedAmount | null {
  for (const parts of divisions(selection, form)) {
    const amounts = parts.map((part) => (part === null ? nothing : told(part)));
    if (amounts.includes(null)) continue;
    const sum = (of: keyof PrintedAmount): number => amounts.reduce((t, a) => t + (a?.[of] ?? 0), 0);
    return { value: sum("value"), quantum: sum("quantum") };
  }
  return null;
}

/** The ways a selection divides into nodes of one dimension: those it names, or the children of the one it names. */
function divisions(selection: Selection, form: Form): readonly (readonly (Selection | null)[])[] {
  const cube = form.cubes[selection.cube];
  if (cube === undefined) return [];
  return Object.entries(cube.dimensions).flatMap(([dimension, tree]) => {
    const nodes = regionOf(selection, dimension);
    const [only = "", more] = nodes;
    const parts = more === undefined ? (tree.childrenOf(only) ?? []) : nodes;
    if (parts.length < 2) return [];
    return [parts.map((node) => select(cube, { ...selection.regions, [dimension]: node }))];
  });
}
