import type { Statement } from "../statement/statement.ts";

/** Where a number stands among others of its document, as keys that are equal for those it stands with. */
export interface Standing {
  /** The table or the section; null for what stands in neither. */
  readonly list: string | null;
  /** The printed row of a table, or the paragraph. */
  readonly row: string;
  /** The column of a table, or what the number is in a sentence; null for a column nobody knows. */
  readonly column: string | null;
}

/** Where a number stands; null where its place in the document is not known. */
export function standingOf({ kind, printed, place }: Statement): Standing | null {
  const { table, section, column, address } = place;
  if (address === null) return null;
  if (address.row !== undefined)
    return {
      list: table === null ? null : `table ${table}`,
      row: `row ${address.block} ${address.row}`,
      column,
    };
  return {
    list: section === null ? null : `section ${section}`,
    row: `paragraph ${address.block}`,
    column: `${kind} ${printed.unit}`,
  };
}
