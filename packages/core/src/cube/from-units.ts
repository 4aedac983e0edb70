import type { NodeId } from "../dimension/tree.ts";

/**
 * A value of a department that is not the sum of its units' values, by the coordinates it stands at.
 * - departmentProper: that of the department's own level
 * - subordinates: the number of units beside the department's own level
 * - unitsOf: the number of units of these kinds
 */
export interface FromUnits {
  readonly at: Readonly<Record<string, NodeId>>;
  readonly is:
    | "departmentProper"
    | "subordinates"
    | { readonly unitsOf: readonly ("administrative" | "civilServiceLike" | "publicInstitution")[] };
}
