import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import { fittedColumns } from "../layout/fitted-columns.ts";
import type { CellSetting, SetCell, SetTable } from "../layout/set-table.ts";
import { runs } from "./paragraph.ts";
import { cellStyles } from "./styles.ts";

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

/** A table over the whole width (twentieths of a point), in the largest letters in which no number breaks. */
export function table(set: SetTable, width: number): Table {
  const { size, columns } = fitted(set, width);
  const rows = set.rows.map((row, r) => {
    const cells = row.flatMap((cell, c) => (cell.covered ? [] : [tableCell(cell, columns.slice(c), size)]));
    return new TableRow({ children: cells, cantSplit: true, tableHeader: r < set.headRows });
  });
  return new Table({
    rows,
    borders,
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    width: { size: sum(columns), type: WidthType.DXA },
    margins: { top: 20, bottom: 20, left: 60, right: 60 },
  });
}

/** Half points and twentieths of a point. */
function fitted(set: SetTable, width: number): { readonly size: number; readonly columns: number[] } {
  const { size, columns } = fittedColumns(set, width / 20);
  return { size: size * 2, columns: columns.map((points) => Math.floor(points * 20)) };
}

function tableCell(cell: SetCell, columns: readonly number[], size: number): TableCell {
  return new TableCell({
    // The paragraph's own mark has the size as well: it alone makes the height of an empty cell.
    children: [
      new Paragraph({ style: styleFor(cell.setting), run: { size }, children: runs(cell.text, size) }),
    ],
    verticalAlign: VerticalAlign.CENTER,
    width: { size: sum(columns.slice(0, cell.colspan)), type: WidthType.DXA },
    ...(cell.colspan > 1 ? { columnSpan: cell.colspan } : {}),
    ...(cell.rowspan > 1 ? { rowSpan: cell.rowspan } : {}),
  });
}

function styleFor(setting: CellSetting): string {
  if (setting === "head" || setting === "number") return cellStyles[setting];
  return setting === "code" ? cellStyles.code : cellStyles.text;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
