import type { Region } from "../dimension/region.ts";
import type { NodeId, Tree } from "../dimension/tree.ts";
import type { Unit } from "../quantity/unit.ts";
import type { FromUnits } from "./from-units.ts";

/**
 * A cube: dimensions, each with a tree over its leaves, and what its values are.
 * The budget cube holds money; others hold what is counted (staff, assets, procurement). See domain.md §1 and §6.
 */
export interface Cube {
  readonly id: string;
  readonly dimensions: Readonly<Record<string, Tree>>;
  /** What a value is measured in; a cube with values of several kinds says so by the node of one dimension. */
  readonly measuredIn: Unit | { readonly by: string; readonly units: Readonly<Record<string, Unit>> };
  readonly ties: readonly Tie[];
  /** True where a department's value is the sum of its units' values; a cube with a dimension of units needs no saying. */
  readonly sumsUnits?: true;
  /** Absent where nobody enters facts by hand or reads of them. */
  readonly words?: CubeWords;
  /** Values of a department that are not the sums of its units' values. */
  readonly fromUnits?: readonly FromUnits[];
  /** What a dimension is in the budget taxonomy of the Fiscal Data Package, without ":code" and ":label". */
  readonly fiscal?: Readonly<Record<string, string>>;
}

/** What a cube, its dimensions and their declared nodes are called where people enter facts. */
export interface CubeWords {
  readonly title: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** Words of the declared nodes of a dimension, each once in it. */
  readonly nodes: Readonly<Record<string, Readonly<Record<NodeId, string>>>>;
  /** Facts below this node are entered apart from the others, under a title of their own. */
  readonly apart?: { readonly title: string; readonly dimension: string; readonly node: NodeId };
}

/**
 * Dimensions that are not independent: leaves below `node` of `dimension` exist only where `restricts` lies in `to`
 * (人员经费 exists only under economic 301 and 303). Two selections with the same leaves then have the same key.
 * `node` "*" with `below: true` means every node under the root (a project exists only in project expenditure).
 */
export interface Tie {
  readonly dimension: string;
  readonly node: string;
  readonly below?: boolean;
  readonly restricts: string;
  readonly to: Region;
}

/** A region per named dimension; a dimension not named is whole. */
export type Regions = Readonly<Record<string, string | readonly string[]>>;
