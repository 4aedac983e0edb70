import type { Statement } from "../statement/statement.ts";

/** What one or several printed numbers state alike: a quantity with every statement of it, by their indices. */
export interface Quantity {
  readonly kind: Statement["kind"];
  /** Any of its statements: all are about the same selection. */
  readonly sample: Statement;
  readonly statements: readonly number[];
}

/** The quantities of a document, and which one each statement states. */
export interface Quantities {
  readonly all: readonly Quantity[];
  readonly of: (statement: number) => number;
}

/** Joins the statements that state the same: one selection in one kind, of the same whole, against the same measure. */
export function quantitiesOf(statements: readonly Statement[]): Quantities {
  const numbers = new Map<string, number>();
  const members: number[][] = [];
  const owner = statements.map((statement, i) => {
    const key = keyOf(statement, i);
    const known = numbers.get(key) ?? members.length;
    numbers.set(key, known);
    if (known === members.length) members.push([i]);
    else members[known]?.push(i);
    return known;
  });
  const all = members.flatMap((list): Quantity[] => {
    const sample = statements[list[0] ?? -1];
    return sample === undefined ? [] : [{ kind: sample.kind, sample, statements: list }];
  });
  return { all, of: (statement) => owner[statement] ?? -1 };
}

/** A part of an enumeration is a quantity of its own: nobody says what it is of. */
function keyOf({ kind, selection, of, against }: Statement, index: number): string {
  if (kind === "part") return `part ${index}`;
  return [kind, selection.key, of?.key ?? "", against ?? ""].join("#");
}
