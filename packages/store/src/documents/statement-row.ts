/** A statement as a row and back: nothing of it is lost. */
import type { Address, Box, ComparedMeasure, Place, Printed, Selection, Statement } from "@mingce/core";
import type { StatementsTable } from "../schema/tables.ts";
import { storable } from "../storable.ts";

/** What a statement holds besides the columns. */
interface Rest {
  readonly regions: Selection["regions"];
  readonly quantum: number;
  readonly placeText: string;
  readonly box: Box | null;
  readonly of?: Selection;
  readonly against?: ComparedMeasure;
  readonly group?: string;
  readonly times?: number;
}

/** A row as it is written: JSON as text. */
export type StatementRowIn = Omit<StatementsTable, "document_id" | "ord" | "address" | "rest"> & {
  readonly address: string | null;
  readonly rest: string;
};

/** A row as it is read: JSON parsed. */
export type StatementRowOut = Omit<StatementRowIn, "address" | "rest"> & {
  readonly address: object | null;
  readonly rest: object;
};

/** The row of a statement. Errors: throws for a value that is no safe integer, which no reader makes. */
export function statementRow({ kind, selection, printed, place, ...more }: Statement): StatementRowIn {
  if (!Number.isSafeInteger(printed.value)) {
    throw new Error(`陈述的数值 ${printed.value} 不是可以精确计算的整数，未保存。`);
  }
  const { address, box, page, line } = place;
  const { regions, ...selected } = selection;
  const rest: Rest = { regions, quantum: printed.quantum, placeText: place.text, box, ...more };
  return {
    kind,
    cube: selected.cube,
    year: selected.year,
    measure: selected.measure,
    key: storable(selected.key),
    value: printed.value,
    decimals: printed.decimals,
    unit: printed.unit,
    text: storable(printed.text),
    blank: printed.blank,
    page,
    line,
    table_id: place.table,
    row_id: place.row === null ? null : storable(place.row),
    column_id: place.column,
    section: place.section,
    address: address === null ? null : JSON.stringify(address),
    rest: JSON.stringify(rest),
  };
}

/** The statement of a row. */
export function statementOf(row: StatementRowOut): Statement {
  const { regions, quantum, placeText, box, ...more } = row.rest as Rest; // written by statementRow
  const { cube, key } = row;
  // Columns hold what statementRow took from core's types.
  const year = row.year as Selection["year"];
  const measure = row.measure as Selection["measure"];
  const selection: Selection = { cube, year, measure, regions, key };
  const { value, decimals, blank } = row;
  const unit = row.unit as Printed["unit"];
  const printed: Printed = { text: row.text, value, decimals, unit, quantum, blank };
  const place: Place = {
    page: row.page,
    line: row.line,
    table: row.table_id,
    row: row.row_id,
    column: row.column_id,
    section: row.section,
    text: placeText,
    box,
    address: row.address as Address | null,
  };
  return { kind: row.kind as Statement["kind"], selection, ...more, printed, place };
}
