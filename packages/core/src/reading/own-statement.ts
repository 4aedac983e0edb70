import { parseNumber } from "../quantity/parse-number.ts";
import { quantum, type Unit } from "../quantity/unit.ts";
import type { Place } from "../statement/place.ts";
import type { Statement } from "../statement/statement.ts";
import { type LocatedRow, placeOf, textsOf } from "../table/located-row.ts";

/** A cell of a table by its place in the document. */
export type CellKey = `${number}:${number}:${number}`;

/** The key of a cell. */
export function cellKey(block: number, row: number, cell: number): CellKey {
  return `${block}:${row}:${cell}`;
}

/** The key of the cell a place is in; null where it is in none. */
export function keyOfPlace({ address }: Place): CellKey | null {
  const none = address === null || address.row === undefined || address.cell === undefined;
  return none ? null : cellKey(address.block, address.row, address.cell);
}

/**
 * What a cell of a table without a form states: an amount of a selection of its own, which equals no other; null where it
 * holds no number. `decimals` are the most its table prints, null for its own.
 */
export function amountAt(
  source: LocatedRow,
  column: number,
  of: { readonly row: string | null; readonly column: string | null; readonly page: number | null },
  unit: Unit,
  decimals: number | null,
): Statement | null {
  const number = parseNumber(textsOf(source)[column] ?? "", unit);
  if (number === null) return null;
  const place: Place = { ...placeOf(source, column, { ...of, table: "" }), table: null };
  const printed = {
    text: place.text,
    ...number,
    unit,
    quantum: quantum(unit, decimals ?? number.decimals),
    blank: false,
  };
  return { kind: "amount", selection: ownSelection(source, column), printed, place };
}

function ownSelection({ block, index }: LocatedRow, column: number): Statement["selection"] {
  const key = `table|0|budgeted|${cellKey(block, index, column)}`;
  return { cube: "table", year: 0, measure: "budgeted", regions: {}, key };
}
