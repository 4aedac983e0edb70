import type { Regions } from "../cube/cube.ts";
import type { Selection, YearOffset } from "../cube/selection.ts";
import type { NodeId } from "../dimension/tree.ts";

/** A set of cubes with exact values; every printed amount is a sum over it. */
export interface Ledger {
  /** The exact sum over a selection in the steps of its unit (fen for money); 0 where no fact lies in it. */
  readonly value: (selection: Selection) => number;
  /**
   * The nodes of a dimension that carry a fact inside these regions, in code order (names in order of entry);
   * nodes at `segments` dashed segments for codes, leaves for names. Facts of the budget year only unless `years`
   * says otherwise; a fact of zero carries nothing.
   */
  readonly nodes: (
    cube: string,
    dimension: string,
    where: Regions,
    segments?: number,
    years?: readonly YearOffset[],
  ) => readonly NodeId[];
}
