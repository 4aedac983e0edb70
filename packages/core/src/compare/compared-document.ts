import { type Pool, poolOf } from "../articulation/pool.ts";
import type { Reading } from "../reading/reading.ts";
import type { Statement } from "../statement/statement.ts";

/** A document among those compared, by the name its file was given under. */
export interface ComparedDocument {
  readonly file: string;
  readonly reading: Reading;
}

/** A document whose statements stand among those of others: from `offset` on, in their own order. */
export interface Side {
  readonly document: ComparedDocument;
  readonly offset: number;
  /** Of this document's statements alone; its indices lack the offset. */
  readonly pool: Pool;
}

/** The statements of several documents as one list, so that one relation can tie numbers of all of them. */
export interface Joined {
  readonly statements: readonly Statement[];
  readonly sides: readonly Side[];
}

/** Puts the statements of documents behind one another. */
export function joined(documents: readonly ComparedDocument[]): Joined {
  const sides: Side[] = [];
  const statements: Statement[] = [];
  for (const document of documents) {
    sides.push({ document, offset: statements.length, pool: poolOf(document.reading) });
    for (const statement of document.reading.statements) statements.push(statement);
  }
  return { statements, sides };
}

/** The document a statement of the list stands in. */
export function sideOf({ sides }: Joined, statement: number): Side {
  return sides.findLast((s) => s.offset <= statement) as Side;
}
