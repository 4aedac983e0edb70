import type { CellValue, Sheet, SheetCell, Workbook } from "../workbook.ts";
import { type Cells, computed } from "./compute.ts";
import { type Corner, tokensOf } from "./tokens.ts";

/** Most cells that the formulas of one workbook may look at, so that sums of whole columns end. */
const mostLooks = 5_000_000;
/** How deep formulas without a stored result may rest on one another. */
const deepest = 200;

/** What the formulas of a workbook compute. */
export interface Recomputation {
  /**
   * The result of a cell's formula from the stored results of the cells it names, themselves computed where none is
   * stored; null where the formula is not one that is computed, or needs a cell that is no number.
   */
  readonly result: (sheet: Sheet, cell: SheetCell) => number | null;
}

/** Recomputes formulas one cell at a time: a stored result that others build on is taken as it stands. */
export function recomputation(workbook: Workbook): Recomputation {
  const grids = new Map<Sheet, Map<number, Map<number, SheetCell>>>();
  const known = new Map<SheetCell, number | null>();
  let looks = 0;
  let depth = 0;

  const gridOf = (sheet: Sheet): Map<number, Map<number, SheetCell>> => {
    const made =
      grids.get(sheet) ??
      new Map(sheet.rows.map((r) => [r.number, new Map(r.cells.map((c) => [c.column, c]))]));
    grids.set(sheet, made);
    return made;
  };
  const sheetNamed = (own: Sheet, name: string | null): Sheet | undefined =>
    name === null ? own : workbook.sheets.find((s) => s.name.toLowerCase() === name.toLowerCase());

  /** A stored value as formulas see it; the result of a formula without one is computed. */
  const seenValue = (sheet: Sheet, cell: SheetCell | undefined): CellValue | null => {
    if (cell === undefined) return { kind: "empty" };
    if (cell.formula === null || cell.value.kind !== "empty") return cell.value;
    const number = result(sheet, cell);
    return number === null ? null : { kind: "number", number };
  };

  const cellsOf = (own: Sheet): Cells => ({
    number: (name, at) => {
      const sheet = sheetNamed(own, name);
      if (sheet === undefined || ++looks > mostLooks) return null;
      const value = seenValue(sheet, gridOf(sheet).get(at.row)?.get(at.column));
      if (value?.kind === "number") return value.number;
      return value?.kind === "empty" ? 0 : null;
    },
    numbers: (name, from, to) => {
      const sheet = sheetNamed(own, name);
      return sheet === undefined ? null : numbersIn(sheet, from, to);
    },
  });

  const numbersIn = (sheet: Sheet, from: Corner, to: Corner): readonly number[] | null => {
    const numbers: number[] = [];
    for (const row of sheet.rows) {
      if (row.number < Math.min(from.row, to.row) || row.number > Math.max(from.row, to.row)) continue;
      for (const cell of row.cells) {
        if (cell.column < Math.min(from.column, to.column) || cell.column > Math.max(from.column, to.column))
          continue;
        if (++looks > mostLooks) return null;
        const value = seenValue(sheet, cell);
        if (value === null || value.kind === "error") return null;
        if (value.kind === "number") numbers.push(value.number);
      }
    }
    return numbers;
  };

  const result = (sheet: Sheet, cell: SheetCell): number | null => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const tokens = cell.formula === null ? null : tokensOf(cell.formula);
    if (tokens === null || depth >= deepest) return null;
    // A formula that rests on itself has no result.
    known.set(cell, null);
    depth++;
    const number = computed(tokens, cellsOf(sheet));
    depth--;
    known.set(cell, number);
    return number;
  };
  return { result };
}
