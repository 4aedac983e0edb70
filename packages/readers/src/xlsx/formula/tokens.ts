import { cellAt, columnNumber, lastColumn, lastRow } from "../reference.ts";
import type { Formula } from "../workbook.ts";

/** A sign of a formula. A reference names a rectangle of a sheet, null for the formula's own. */
export type Token =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "area"; readonly sheet: string | null; readonly from: Corner; readonly to: Corner }
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "sign"; readonly sign: string };

/** A corner of a reference, from 1. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

const token =
  /\s+|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![A-Za-z\d.(]))|((?:'(?:[^']|'')+'|[\p{L}\d_.]+)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})(?::(\$?[A-Za-z]{1,3}\$?\d{1,7}))?(?![\p{L}\d_.(!])|([A-Za-z]+)\(|([-+*/(),%])/uy;

/** Most characters of a formula that is computed; longer ones are no sum of a budget table. */
const longest = 2_000;

/**
 * The signs of a formula that uses nothing but numbers, cells, + - * / % and functions by name; null for any other.
 * A shared formula's references move with the cell unless they are fixed with $.
 */
export function tokensOf({ text, down, right }: Formula): readonly Token[] | null {
  if (text.length > longest) return null;
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (match === null) return null;
    const [, number, sheet, first, second, name, sign] = match;
    if (number !== undefined) tokens.push({ kind: "number", number: Number(number) });
    else if (name !== undefined) tokens.push({ kind: "function", name: name.toUpperCase() });
    else if (sign !== undefined) tokens.push({ kind: "sign", sign });
    else if (first !== undefined) {
      const from = cornerOf(first, down, right);
      const to = cornerOf(second ?? first, down, right);
      if (from === null || to === null) return null;
      tokens.push({ kind: "area", sheet: sheet === undefined ? null : sheetName(sheet), from, to });
    }
  }
  return tokens;
}

function cornerOf(reference: string, down: number, right: number): Corner | null {
  const at = cellAt(reference);
  const [, fixedColumn, letters = "", fixedRow] = /^(\$?)([A-Za-z]+)(\$?)/.exec(reference) ?? [];
  if (at === null) return null;
  const row = fixedRow === "$" ? at.row : at.row + down;
  const column = fixedColumn === "$" ? columnNumber(letters) : at.column + right;
  return row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn ? { row, column } : null;
}

function sheetName(written: string): string {
  const name = written.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
