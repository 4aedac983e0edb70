/**
 * How documents are related:
 * - lastYear: one body, one level, two years running
 * - departmentUnit: a department and one of the units it lists
 * - sameBody: the unit document and the department document of one body, its own level and the whole
 * - departmentUnits: a department and all of its units that were given
 * - sameDocument: one body, one level, one year: formats or versions of one document
 */
export type PairKind = "lastYear" | "departmentUnit" | "sameBody" | "departmentUnits" | "sameDocument";

/** Documents that belong together, by their index among those given: the earlier year or the department first. */
export interface Pair {
  readonly kind: PairKind;
  readonly members: readonly number[];
  /** What was seen that makes them one; Chinese sentences. */
  readonly evidence: readonly string[];
  /** Of a department with its units: all the units it lists are there. */
  readonly complete: boolean;
}

/** Two documents nothing can be compared between, and why; a Chinese sentence. */
export interface Unrelated {
  readonly members: readonly [number, number];
  readonly why: string;
}
