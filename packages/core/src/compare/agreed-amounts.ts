import { agreed } from "../articulation/equals.ts";
import type { Selection } from "../cube/selection.ts";
import type { Side } from "./compared-document.ts";

/**
 * What a document says of one selection: the statement most of its places agree with, and those that print another
 * value, so that a single misprint is compared too. Indices point into the joined statements.
 */
export interface AgreedAmount {
  readonly selection: Selection;
  readonly reference: number;
  readonly others: readonly number[];
}

/** The agreed amount of a selection; null where the document prints none. */
export function agreedAmount({ pool, offset }: Side, key: string): AgreedAmount | null {
  const group = pool.about("amount", key);
  const selection = pool.statements[group[0] ?? -1]?.selection;
  if (selection === undefined) return null;
  const reference = agreed(pool.statements, group);
  const value = pool.statements[reference]?.printed.value;
  const others = group.filter((i) => pool.statements[i]?.printed.value !== value);
  return { selection, reference: reference + offset, others: others.map((i) => i + offset) };
}

/** Every choice of one statement a side in which at most one differs from what its document agrees on. */
export function choices(amounts: readonly AgreedAmount[]): readonly (readonly number[])[] {
  const references = amounts.map((a) => a.reference);
  return [
    references,
    ...amounts.flatMap(({ others }, side) => others.map((other) => references.with(side, other))),
  ];
}
