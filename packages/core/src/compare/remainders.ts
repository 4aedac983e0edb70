import { evaluate } from "../articulation/evaluate.ts";
import type { Relation, Term } from "../articulation/relation.ts";
import type { Cube } from "../cube/cube.ts";
import { comparable, contains, type Selection } from "../cube/selection.ts";
import type { Statement } from "../statement/statement.ts";
import type { CrossRelation } from "./link.ts";

/** What a department has of a selection besides a unit: what it prints less what the unit prints, as terms. */
export interface Remainder {
  readonly cube: Cube;
  readonly selection: Selection;
  /** By what both documents agree on in themselves. */
  readonly terms: readonly Term[];
  /** The same with a number that is printed otherwise elsewhere, and as agreed; the number spoken of first. */
  readonly variants: readonly (readonly Term[])[];
}

/**
 * What the others have of a part is not more than what they have of anything the part lies in: amounts are not
 * negative. Each is held against the narrowest remainder around it; one that is itself negative holds nothing.
 */
export function remainderRelations(
  statements: readonly Statement[],
  remainders: readonly Remainder[],
  named: Pick<Relation, "code" | "strength" | "basis">,
): readonly CrossRelation[] {
  const value = (i: number): number => statements[i]?.printed.value ?? 0;
  const sizeOf = ({ terms }: Remainder): number =>
    terms.reduce((sum, { statement, factor }) => sum + factor * value(statement), 0);
  const holds = ({ terms }: Remainder): boolean =>
    evaluate({ form: "linear", terms: negated(terms), mode: "atMost" }, statements, value).outcome !==
    "error";
  const sound = remainders
    .filter(holds)
    .map((remainder) => ({ remainder, size: sizeOf(remainder) }))
    .sort((a, b) => a.size - b.size);
  return remainders.flatMap((inner): readonly CrossRelation[] => {
    const around = sound.find(
      ({ remainder: outer }) =>
        outer.selection.key !== inner.selection.key &&
        comparable(outer.selection, inner.selection) &&
        contains(outer.cube, outer.selection, inner.selection),
    );
    if (around === undefined) return [];
    const outer = negated(around.remainder.terms);
    return inner.variants.map((terms) => ({
      ...named,
      kind: "nested",
      law: { form: "linear", terms: [...terms, ...outer], mode: "atMost" },
      about: inner.selection.key,
    }));
  });
}

/** Terms of the opposite sign. */
export function negated(terms: readonly Term[]): readonly Term[] {
  return terms.map(({ statement, factor }) => ({ statement, factor: -factor }));
}
