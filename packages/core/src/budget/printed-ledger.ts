import type { Regions } from "../cube/cube.ts";
import { type Selection, select } from "../cube/selection.ts";
import type { Axis } from "../form/axis.ts";
import type { Form } from "../form/form.ts";
import { narrow } from "../table/narrow.ts";
import type { Budget } from "./budget.ts";
import type { Ledger } from "./ledger.ts";
import { withheldRows } from "./withheld-rows.ts";

/** A ledger as far as it is printed: it lists no row the policy withholds, and its sums keep them all. */
export interface PrintedLedger extends Ledger {
  /** True where a list inside these regions leaves out a row that carries something. */
  readonly leavesOut: (cube: string, axis: Axis, where: Regions) => boolean;
  /** False for an amount nobody knows: of last year, or of a budget made of official tables. */
  readonly knows: (selection: Selection) => boolean;
}

/** The printed side of a budget's ledger: rows withheld are missing from every list, and in every total. */
export function printedLedger(
  ledger: Ledger & Partial<Pick<PrintedLedger, "knows">>,
  budget: Budget,
  form: Form,
): PrintedLedger {
  const withheld = withheldRows(budget, form);
  return {
    value: ledger.value,
    knows: ledger.knows ?? (() => true),
    nodes: (cubeId, dimension, where, segments, years) => {
      const nodes = ledger.nodes(cubeId, dimension, where, segments, years);
      const cube = form.cubes[cubeId];
      if (cube === undefined || withheld.rows.length === 0) return nodes;
      return nodes.filter((node) => {
        const line = select(cube, narrow(cube, where, { [dimension]: node }));
        return line === null || !withheld.holds(line);
      });
    },
    leavesOut: (cubeId, axis, where) =>
      withheld.rows.some(({ cube: of, regions }) => {
        const cube = form.cubes[cubeId];
        if (cube === undefined || of !== cubeId || !listsRow(axis, regions)) return false;
        return ([0, -1] as const).some((year) => {
          const line = select(cube, narrow(cube, where, regions), { year });
          return line !== null && ledger.value(line) !== 0;
        });
      }),
  };
}

/** True where a list would name this row: a list of categories names no item. */
function listsRow(axis: Axis, regions: Regions): boolean {
  if (axis.kind === "items") return false;
  const node = regions[axis.dimension];
  if (typeof node !== "string") return false;
  return axis.kind === "names" || (node.split("-").length <= axis.to && !axis.always.includes(node));
}
