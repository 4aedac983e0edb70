import type { Place } from "../statement/place.ts";
import type { LocatedTable } from "./outline.ts";

/** A printed row of a target sheet: its texts and where they stand. */
export interface SheetRow {
  readonly cells: readonly string[];
  readonly block: number;
  readonly row: number;
  readonly line: number | null;
  readonly page: number | null;
}

/** The rows of a sheet over all the table blocks that hold it. */
export function sheetRows(tables: readonly LocatedTable[]): readonly SheetRow[] {
  return tables.flatMap(({ block, table }) =>
    table.rows.map((row, i) => ({
      cells: row.cells.map((c) => c.text),
      block,
      row: i,
      line: row.line,
      page: row.page ?? table.page,
    })),
  );
}

/** Where a cell of a sheet stands; `part` names the sheet. */
export function sheetPlace(
  row: SheetRow | undefined,
  cell: number,
  part: string,
  column: string | null = null,
): Place {
  const text = row?.cells[cell] ?? "";
  return {
    page: row?.page ?? null,
    line: row?.line ?? null,
    table: null,
    row: null,
    column,
    section: part,
    text,
    box: null,
    address: row === undefined ? null : { block: row.block, row: row.row, cell, start: 0, end: text.length },
  };
}
