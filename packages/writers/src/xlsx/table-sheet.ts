import type { SumInTable } from "@mingce/core";
import type { CellStyle, WriteSheet } from "hucre/xlsx";
import { columnWidths } from "../layout/column-widths.ts";
import type { Line } from "../layout/layout.ts";
import { type SetCell, type SetTable, setTable } from "../layout/set-table.ts";
import type { TableValues } from "../layout/table-values.ts";
import { cellStyle, lineStyle, tableSize } from "./cell-style.ts";
import { formulasOf, type Shown } from "./formulas.ts";
import { type NumberCell, numberCell } from "./number-cell.ts";
import type { TablePlan } from "./plan.ts";
import { SheetCells } from "./sheet-cells.ts";
import { pageHeight, pageWidth, tablePage } from "./sheet-page.ts";

/** A sheet with a table, and the rows of it that are repeated on every printed page (1-based), null for none. */
export interface TableSheet {
  readonly sheet: Omit<WriteSheet, "name">;
  readonly repeated: readonly [first: number, last: number] | null;
}

/** A character of full width in those a spreadsheet counts widths in, and the points of it at their widest (宋体 11). */
const emCharacters = 2;
const emPoints = 12;

/**
 * A table is printed down to this part of its size rather than that words are broken or a page begun for a few rows: its
 * letters have 8 points then.
 */
const smallest = 0.75;

/**
 * The lines above a table, the table with merged headings, numbers as numbers and totals as formulas, the notes under
 * it. Of `sums` those of this table count; `name` is the document's.
 */
export function tableSheet(
  { headings, piece, below }: TablePlan,
  values: TableValues,
  sums: readonly SumInTable[],
  name: string,
): TableSheet {
  const set = setTable(piece, values);
  const { widths, total } = columnWidths(set, pageWidth(set.wide) / emPoints / smallest);
  const sheet = new SheetCells();
  const columns = Math.max(1, set.columns);
  const putLine = (line: Line, row: number, style: CellStyle): void => {
    sheet.putText(row, 0, line.text, style);
    sheet.merge(row, 0, { rows: 1, columns }, style);
    const size = style.font?.size ?? tableSize;
    sheet.fit(row, line.text, (total * tableSize) / size, size);
  };
  headings.forEach((line, row) => {
    putLine(line, row, lineStyle[line.role]);
  });
  piece.above.forEach((line, i) => {
    putLine(line, headings.length + i, {
      ...lineStyle[line.role],
      alignment: { horizontal: sideOf(line, piece.above), vertical: "center", wrapText: true },
    });
  });
  const top = headings.length + piece.above.length;
  const numberAt = (cell: SetCell | undefined): NumberCell | null =>
    cell?.setting === "number" ? numberCell(cell.text.trim()) : null;
  const shown = (r: number, column: number): Shown => {
    const cell = set.rows[r]?.[column];
    if (numberAt(cell) !== null) return "number";
    return cell?.text.trim() === "" && !cell.covered ? "blank" : "other";
  };
  const own = sums.filter(({ whole }) => whole.block === piece.block);
  const formulas = formulasOf(own, shown, top);
  set.rows.forEach((row, r) => {
    row.forEach((cell, column) => {
      if (cell.covered) return;
      const style = cellStyle(cell.setting);
      const number = numberAt(cell);
      if (number === null) sheet.putText(top + r, column, cell.text, style);
      else sheet.putNumber(top + r, column, number, style, formulas.get(`${r},${column}`));
      sheet.merge(top + r, column, { rows: cell.rowspan, columns: cell.colspan }, style);
    });
  });
  fitRows(sheet, set, widths, top);
  below.forEach((line, i) => {
    putLine(line, top + set.rows.length + i, lineStyle[line.role]);
  });
  const frozen = top + set.headRows;
  return {
    sheet: {
      cells: sheet.cells,
      merges: sheet.merges,
      rowDefs: sheet.heights,
      columns: widths.map((width) => ({ width: width * emCharacters })),
      ...(set.headRows === 0 || set.headRows === set.rows.length ? {} : { freezePane: { rows: frozen } }),
      ...tablePage(name, set.wide, fitsOnePage(sheet, set.wide, total * emPoints)),
    },
    repeated: set.headRows === 0 ? null : [top + 1, frozen],
  };
}

/** True where the whole sheet, `width` points wide, stands on one page in letters that are not too small. */
function fitsOnePage({ heights }: SheetCells, landscape: boolean, width: number): boolean {
  const height = [...heights.values()].reduce((sum, row) => sum + row.height, 0);
  return Math.min(pageWidth(landscape) / width, pageHeight(landscape) / height) >= smallest;
}

/** Makes the rows high enough for their texts, those of one row before those that reach over several. */
function fitRows(sheet: SheetCells, { rows }: SetTable, widths: readonly number[], top: number): void {
  for (const spanned of [false, true])
    rows.forEach((row, r) => {
      row.forEach(({ text, colspan, rowspan, covered }, column) => {
        if (covered || rowspan > 1 !== spanned) return;
        const width = widths.slice(column, column + colspan).reduce((sum, w) => sum + w, 0);
        sheet.fit(top + r, text, width - 0.5, tableSize, rowspan);
      });
    });
}

/** A table's number on the left, its title in the middle; who made it on the left, the unit on the right. */
function sideOf(line: Line, above: readonly Line[]): "left" | "center" | "right" {
  const isLast = above.findLast(({ role }) => role === line.role) === line;
  if (!isLast) return "left";
  return line.role === "caption" ? "center" : "right";
}
