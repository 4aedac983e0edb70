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
import { columnWidths } from "../layout/column-widths.ts";
import type { CellSetting, SetCell, SetTable } from "../layout/set-table.ts";
import { runs } from "./paragraph.ts";
import { cellStyles } from "./styles.ts";

/** Half points a table's text may have, the largest first; the smallest is taken where even that is too wide. */
const sizes = [21, 19, 18, 17, 16, 15, 14, 13, 12] as const;

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

function fitted(set: SetTable, width: number): { readonly size: number; readonly columns: number[] } {
  for (const size of sizes) {
    const em = size * 10;
    const { widths, total } = columnWidths(set, width / em);
    if (total * em > width && size !== sizes.at(-1)) continue;
    return { size, columns: widths.map((w) => Math.floor((w * width) / total)) };
  }
  throw new Error("There is a smallest size.");
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
