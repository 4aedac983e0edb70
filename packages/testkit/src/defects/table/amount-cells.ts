import type { Address, Statement } from "@mingce/core";
import type { Original } from "../defect.ts";
import { populationOf, soundNumbers } from "../number/sound-numbers.ts";

/** A cell with an amount nothing speaks against. */
export interface AmountCell {
  readonly index: number;
  readonly statement: Statement;
  readonly at: Address & { readonly row: number; readonly cell: number };
}

/** Every cell of a table of the form that prints an amount other than zero. */
export function amountCells(original: Original): readonly AmountCell[] {
  return soundNumbers(original).flatMap(({ index, statement, digits }): AmountCell[] => {
    const { row, cell } = digits;
    const fit = populationOf(statement) === "table" && statement.printed.value !== 0;
    return fit && row !== undefined && cell !== undefined
      ? [{ index, statement, at: { ...digits, row, cell } }]
      : [];
  });
}
