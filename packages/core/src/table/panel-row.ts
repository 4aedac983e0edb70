import { parseNumber, printsNothing } from "../quantity/parse-number.ts";
import type { Unit } from "../quantity/unit.ts";
import type { GridCell, GridRow } from "./grid.ts";
import { withoutBlanks } from "./label.ts";
import type { Leaf } from "./leaf.ts";

/** What one row prints in one panel: its code cells, its names and its amounts. */
export interface PanelRow {
  readonly row: GridRow;
  readonly codes: readonly string[];
  readonly names: readonly PrintedName[];
  /** Index of the leaf and its cell. */
  readonly amounts: readonly { readonly leaf: number; readonly cell: GridCell }[];
  /** True where a page before this row could not be read: what stood there may head it. */
  readonly afterGap: boolean;
}

/** A name cell; `text` is joined over page breaks. */
export interface PrintedName {
  readonly dimension: string | null;
  readonly text: string;
  readonly cell: GridCell;
}

/** The part of a row that lies in a panel. */
export function panelRow(leaves: readonly Leaf[], panel: number, row: GridRow, afterGap = false): PanelRow {
  const at = leaves.flatMap((leaf, i) => {
    const cell = row.cells[i];
    return leaf.panel === panel && cell ? [{ leaf: i, column: leaf.column, cell }] : [];
  });
  return {
    row,
    codes: at.flatMap(({ column, cell }) => (column.kind === "code" ? [printedIn(cell)] : [])),
    names: at.flatMap(({ column, cell }) =>
      column.kind === "name" ? [{ dimension: column.dimension, text: printedIn(cell), cell }] : [],
    ),
    amounts: at.flatMap(({ leaf, column, cell }) => (column.kind === "amount" ? [{ leaf, cell }] : [])),
    afterGap,
  };
}

/** The text of a name or code; a dash stands for none. Blanks stay: they indent. */
function printedIn(cell: GridCell): string {
  return withoutBlanks(cell.text) !== "" && printsNothing(cell.text) ? "" : cell.text;
}

/** True where a row prints an amount in this panel. */
export function hasAmounts(row: PanelRow, unit: Unit): boolean {
  return row.amounts.some(({ cell }) => parseNumber(cell.text, unit) !== null);
}

/** True where a row prints nothing at all in this panel. */
export function isBlank(row: PanelRow): boolean {
  const texts = [...row.codes, ...row.names.map((n) => n.text), ...row.amounts.map((a) => a.cell.text)];
  return texts.every(printsNothing);
}

/** Every text before the amounts, without blanks. */
export function headTexts(row: PanelRow): readonly string[] {
  return [...row.codes, ...row.names.map((n) => n.text)].map(withoutBlanks).filter((t) => t !== "");
}

/** The row with the names of the row after a page break joined to its own. */
export function withContinuation(row: PanelRow, rest: PanelRow): PanelRow {
  const names = row.names.map((n, i) => ({ ...n, text: `${n.text}${rest.names[i]?.text ?? ""}` }));
  return { ...row, names };
}
