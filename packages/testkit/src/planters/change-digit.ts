import { type Document, parseNumber, type Statement } from "@mingce/core";

/** A text with one digit of one printed amount changed. */
export interface ChangedDigit {
  readonly text: string;
  /** The amount as it is printed now. */
  readonly printed: string;
  /** The same in the steps of its unit. */
  readonly value: number;
}

/**
 * Changes one digit of an amount in a table cell of a plain text. `digit` picks the digit, `step` (1 to 9) is added
 * to it modulo ten. Null where the statement is in no table or its cell prints no digit.
 */
export function changeDigit(
  document: Document,
  text: string,
  { place, printed }: Statement,
  digit: number,
  step: number,
): ChangedDigit | null {
  const { address, line } = place;
  const block = address === null ? undefined : document.blocks[address.block];
  const digits = [...printed.text].flatMap((c, i) => (/\d/.test(c) ? [i] : []));
  if (block?.kind !== "table" || address?.cell === undefined || line === null || digits.length === 0)
    return null;
  const at = digits[digit % digits.length]!;
  const next = String((Number(printed.text.charAt(at)) + step) % 10);
  const wrong = printed.text.slice(0, at) + next + printed.text.slice(at + 1);
  const lines = text.split("\n");
  const cells = (lines[line - 1] ?? "").split("\t");
  cells[address.cell] = (cells[address.cell] ?? "").replace(printed.text, wrong);
  lines[line - 1] = cells.join("\t");
  return { text: lines.join("\n"), printed: wrong, value: parseNumber(wrong, printed.unit)?.value ?? 0 };
}
