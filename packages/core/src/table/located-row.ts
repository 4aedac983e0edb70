import type { Row } from "../document/document.ts";
import type { Place } from "../statement/place.ts";

/** A physical row and where it stands in the document tree: index of its block, index of the row in the block. */
export interface LocatedRow {
  readonly row: Row;
  readonly block: number;
  readonly index: number;
}

/** The texts of a row's cells, covered ones as blanks. */
export function textsOf(located: LocatedRow): readonly string[] {
  return located.row.cells.map((c) => (c.covered ? "" : c.text));
}

/** Where a cell stands; `cell` is null where the row has no such cell (a lost blank). */
export function placeOf(
  located: LocatedRow,
  cell: number | null,
  of: { table: string; row: string | null; column: string | null; page: number | null },
): Place {
  const at = cell === null ? undefined : located.row.cells[cell];
  const raw = at?.text ?? "";
  const text = raw.trim();
  const start = text === "" ? 0 : raw.indexOf(text);
  return {
    page: located.row.page ?? of.page,
    line: located.row.line,
    table: of.table,
    row: of.row,
    column: of.column,
    section: null,
    text,
    box: at?.box ?? null,
    address: {
      block: located.block,
      row: located.index,
      ...(cell === null ? {} : { cell }),
      start,
      end: start + text.length,
    },
  };
}
