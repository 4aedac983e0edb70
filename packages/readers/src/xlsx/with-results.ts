import { type Recomputation, recomputation } from "./formula/recompute.ts";
import type { Sheet, SheetCell, SheetRow, Workbook } from "./workbook.ts";

/** A workbook of which formulas without a stored result show what they compute, as the program would on opening. */
export interface WithResults {
  readonly workbook: Workbook;
  /** Of the cells as they are in `workbook`. */
  readonly recomputation: Recomputation;
  /** Cells whose result was not stored and is computed. */
  readonly computed: ReadonlySet<SheetCell>;
}

/** Computes the results that a workbook does not store, where its formulas are ones that are computed. */
export function withResults(workbook: Workbook): WithResults {
  const stored = recomputation(workbook);
  const computed = new Set<SheetCell>();
  const cellWith = (sheet: Sheet, cell: SheetCell): SheetCell => {
    if (cell.formula === null || cell.value.kind !== "empty" || workbook.asPrinted) return cell;
    const number = stored.result(sheet, cell);
    if (number === null) return cell;
    const made: SheetCell = { ...cell, value: { kind: "number", number } };
    computed.add(made);
    return made;
  };
  const rowWith = (sheet: Sheet, row: SheetRow): SheetRow =>
    row.cells.some((c) => c.formula !== null && c.value.kind === "empty")
      ? { ...row, cells: row.cells.map((c) => cellWith(sheet, c)) }
      : row;
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((r) => rowWith(sheet, r)),
  }));
  if (computed.size === 0) return { workbook, recomputation: stored, computed };
  const made = { ...workbook, sheets };
  return { workbook: made, recomputation: recomputation(made), computed };
}
