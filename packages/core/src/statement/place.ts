import type { Address, Box } from "../document/address.ts";

/**
 * Where something is printed: for people (page, line, table, row, column, section) and for machines (address).
 * Shape: as `at` of a finding in design.md §5; `null` means not known or not applicable, never zero.
 */
export interface Place {
  readonly page: number | null;
  readonly line: number | null;
  /** Table of the form ("t" and the two-digit number). */
  readonly table: string | null;
  /** Row node ("201-03-01", "total", a project's name). */
  readonly row: string | null;
  /** Column of the form ("project"). */
  readonly column: string | null;
  /** Section of the narrative ("5.3"), or of a sheet ("sheet:3"). */
  readonly section: string | null;
  /** The printed text meant. */
  readonly text: string;
  readonly box: Box | null;
  readonly address: Address | null;
}

/** A place of which this is known and nothing else. */
export function placeOf(known: Partial<Place>): Place {
  return { ...nowhere, ...known };
}

const nowhere: Place = {
  page: null,
  line: null,
  table: null,
  row: null,
  column: null,
  section: null,
  text: "",
  box: null,
  address: null,
};
