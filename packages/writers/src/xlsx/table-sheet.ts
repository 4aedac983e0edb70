import type { CellStyle, WriteSheet } from "hucre/xlsx";
import { columnWidths } from "../layout/column-widths.ts";
import type { Line } from "../layout/layout.ts";
import { setTable } from "../layout/set-table.ts";
import type { TableValues } from "../layout/table-values.ts";
import { cellStyle, lineStyle, tableSize } from "./cell-style.ts";
import { numberCell } from "./number-cell.ts";
import type { TablePlan } from "./plan.ts";
import { SheetCells } from "./sheet-cells.ts";

/** A sheet with a table, and the rows of it that are repeated on every printed page (1-based), null for none. */
export interface TableSheet {
  readonly sheet: Omit<WriteSheet, "name">;
  readonly repeated: readonly [first: number, last: number] | null;
}

/** The lines above a table, the table with merged headings and numbers as numbers, the notes under it. */
export function tableSheet({ piece, below }: TablePlan, values: TableValues): TableSheet {
  const set = setTable(piece, values);
  const { widths, total } = columnWidths(set, Number.POSITIVE_INFINITY);
  const sheet = new SheetCells();
  const columns = Math.max(1, set.columns);
  const putLine = (line: Line, row: number, style: CellStyle): void => {
    sheet.putText(row, 0, line.text, style);
    sheet.merge(row, 0, { rows: 1, columns }, style);
    sheet.fit(row, line.text, total, style.font?.size ?? tableSize);
  };
  piece.above.forEach((line, row) => {
    putLine(line, row, {
      ...lineStyle[line.role],
      alignment: { horizontal: sideOf(line, piece.above), vertical: "center" },
    });
  });
  const top = piece.above.length;
  set.rows.forEach((row, r) => {
    row.forEach((cell, column) => {
      if (cell.covered) return;
      const style = cellStyle(cell.setting);
      const number = cell.setting === "number" ? numberCell(cell.text.trim()) : null;
      if (number === null) sheet.putText(top + r, column, cell.text, style);
      else sheet.putNumber(top + r, column, number, style);
      sheet.merge(top + r, column, { rows: cell.rowspan, columns: cell.colspan }, style);
      const width = widths.slice(column, column + cell.colspan).reduce((sum, w) => sum + w, 0);
      if (cell.rowspan === 1) sheet.fit(top + r, cell.text, width - 0.5, tableSize);
    });
  });
  below.forEach((line, i) => {
    putLine(line, top + set.rows.length + i, lineStyle[line.role]);
  });
  const frozen = top + set.headRows;
  return {
    sheet: {
      cells: sheet.cells,
      merges: sheet.merges,
      rowDefs: sheet.heights,
      columns: widths.map((width) => ({ width: width * 2 })),
      ...(set.headRows === 0 || set.headRows === set.rows.length ? {} : { freezePane: { rows: frozen } }),
      pageSetup: {
        paperSize: "a4",
        orientation: set.wide ? "landscape" : "portrait",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        horizontalCentered: true,
      },
    },
    repeated: set.headRows === 0 ? null : [top + 1, frozen],
  };
}

/** A table's number on the left, its title in the middle; who made it on the left, the unit on the right. */
function sideOf(line: Line, above: readonly Line[]): "left" | "center" | "right" {
  const isLast = above.findLast(({ role }) => role === line.role) === line;
  if (!isLast) return "left";
  return line.role === "caption" ? "center" : "right";
}
