import { evaluate } from "../articulation/evaluate.ts";
import type { Law } from "../articulation/relation.ts";
import type { Cube } from "../cube/cube.ts";
import { comparable, contains, type Selection } from "../cube/selection.ts";
import type { Statement } from "../statement/statement.ts";
import { type AgreedAmount, choices } from "./agreed-amounts.ts";
import type { CrossRelation } from "./link.ts";

/** What a department has of a selection besides the units at hand: the whole less their parts. */
export interface Remainder {
  readonly cube: Cube;
  readonly selection: Selection;
  readonly whole: AgreedAmount;
  readonly parts: readonly AgreedAmount[];
}

/**
 * What the others have of a part is not more than what they have of anything the part lies in: amounts are not
 * negative. Each is held against the narrowest remainder around it; one that is itself broken around nothing.
 */
export function remainderRelations(
  statements: readonly Statement[],
  remainders: readonly Remainder[],
  basis: string,
): readonly CrossRelation[] {
  const value = (i: number): number => statements[i]?.printed.value ?? 0;
  const sizeOf = ({ whole, parts }: Remainder): number =>
    parts.reduce((rest, part) => rest - value(part.reference), value(whole.reference));
  const sound = remainders
    .map((remainder) => ({ remainder, size: sizeOf(remainder) }))
    .filter(({ remainder }) => evaluate(fits(remainder), statements, value).outcome !== "error")
    .sort((a, b) => a.size - b.size);
  return remainders.flatMap((inner): readonly CrossRelation[] => {
    const size = sizeOf(inner);
    const around = sound.find(
      ({ remainder: outer, size: rest }) =>
        rest <= size &&
        outer.selection.key !== inner.selection.key &&
        comparable(outer.selection, inner.selection) &&
        contains(outer.cube, outer.selection, inner.selection),
    );
    return around === undefined ? [] : relations(inner, around.remainder, basis);
  });
}

/** The units have not more than the whole. */
function fits({ whole, parts }: Remainder): Law {
  const terms = parts.map((p) => ({ statement: p.reference, factor: 1 }));
  return { form: "linear", terms: [...terms, { statement: whole.reference, factor: -1 }], mode: "atMost" };
}

function relations(inner: Remainder, outer: Remainder, basis: string): readonly CrossRelation[] {
  const around = [
    ...outer.parts.map((p) => ({ statement: p.reference, factor: 1 })),
    { statement: outer.whole.reference, factor: -1 },
  ];
  return choices([inner.whole, ...inner.parts]).map(([whole = 0, ...parts]) => ({
    kind: "nested",
    law: {
      form: "linear",
      terms: [
        ...parts.map((statement) => ({ statement, factor: -1 })),
        { statement: whole, factor: 1 },
        ...around,
      ],
      mode: "atMost",
    },
    code: "compare/unit-rest",
    strength: "error",
    basis,
    about: inner.selection.key,
  }));
}
