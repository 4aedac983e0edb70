import type { Cell, CellStyle, MergeRange } from "hucre/xlsx";
import { textWidth } from "../layout/column-widths.ts";
import { xmlText } from "../layout/xml-text.ts";
import type { NumberCell } from "./number-cell.ts";

/** Most UTF-16 units a cell of Excel holds. */
const longestText = 32_767;

/** A text as the file stores it: _x0041_ would be read as a character by its number, so its first mark is escaped. */
function storedText(text: string): string {
  return xmlText(text)
    .slice(0, longestText)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** A long text in pieces that cells hold, so that nothing of it is lost. */
export function cellTexts(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at === 0 || at < text.length; at += longestText)
    pieces.push(text.slice(at, at + longestText));
  return pieces;
}

/** Points of a row whose height nobody sets. */
const usualHeight = 13.5;

/** The cells of a sheet while it is filled, by row and column from 0. */
export class SheetCells {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly merges: MergeRange[] = [];
  readonly heights = new Map<number, { height: number }>();

  /** Puts a text; it never becomes a formula, whatever it begins with. */
  putText(row: number, column: number, text: string, style: CellStyle): void {
    const value = storedText(text);
    if (value === "") this.cells.set(`${row},${column}`, { value: null, type: "empty", style });
    else this.cells.set(`${row},${column}`, { value, type: "string", style });
  }

  /** Puts a number; with a formula it is what the formula was computed to. */
  putNumber(
    row: number,
    column: number,
    { value, format }: NumberCell,
    style: CellStyle,
    formula?: string,
  ): void {
    this.cells.set(`${row},${column}`, {
      value,
      type: "number",
      style: { ...style, numFmt: format },
      ...(formula === undefined ? {} : { formula, formulaResult: value }),
    });
  }

  /** Merges an area and fills the rest of it with the look of its first cell. */
  merge(
    row: number,
    column: number,
    { rows, columns }: { rows: number; columns: number },
    style: CellStyle,
  ): void {
    if (rows * columns <= 1) return;
    this.merges.push({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    });
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++)
        if (r !== row || c !== column) this.putText(r, c, "", style);
  }

  /** Makes a row, or the last of so many, high enough for a text in merged cells, which no spreadsheet does by itself. */
  fit(row: number, text: string, width: number, size: number, rows = 1): void {
    const lines = text
      .split("\n")
      .reduce((n, part) => n + Math.max(1, Math.ceil(textWidth(part) / width)), 0);
    const last = row + rows - 1;
    let above = 0;
    for (let r = row; r < last; r++) above += this.heights.get(r)?.height ?? usualHeight;
    const height = Math.min(409, Math.ceil(lines * size * 1.4 + 4) - above);
    if (height > (this.heights.get(last)?.height ?? 0)) this.heights.set(last, { height });
  }
}
