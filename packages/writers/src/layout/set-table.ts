import type { Cell, Row } from "@mingce/core";
import { withHeaderSpans } from "./header-spans.ts";
import type { TablePiece } from "./layout.ts";
import { withFieldSpans } from "./sheet-spans.ts";
import type { TableValues } from "./table-values.ts";

/** What a cell is set as: heading of columns, name of its row, number, code of a classification, or text. */
export type CellSetting = "head" | "rowName" | "number" | "code" | "text";

/** A cell with its spans; a covered position has no extent of its own. */
export interface SetCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  readonly covered: boolean;
  readonly setting: CellSetting;
}

/** A table as every format sets it. */
export interface SetTable {
  readonly rows: readonly (readonly SetCell[])[];
  /** How many rows at the top head the columns and are repeated on every page. */
  readonly headRows: number;
  readonly columns: number;
  /** Too wide for an upright page. */
  readonly wide: boolean;
}

/** Above this a table is printed on a landscape page. */
const portraitColumns = 8;

/**
 * A table with its header rows, spans and what each cell is. `kept` names empty cells that no other may reach over:
 * a place that is marked.
 */
export function setTable(
  { table, block }: TablePiece,
  values: TableValues,
  kept: (row: number, cell: number) => boolean = () => false,
): SetTable {
  const { rows } = table;
  const headRows = headRowsOf(rows, values.headRows(block));
  const isField = (row: number, cell: number) => values.isValue(block, row, cell) || kept(row, cell);
  const spanned = [
    ...withHeaderSpans(rows.slice(0, headRows)),
    ...rows.slice(headRows).map((row, i) => {
      const at = i + headRows;
      return values.holdsFields(block, at) ? withFieldSpans(row, (cell) => isField(at, cell)) : row;
    }),
  ];
  const columns = Math.max(0, ...rows.map((row) => row.cells.length));
  return {
    rows: spanned.map(({ header, cells }, r) => {
      const heads = r < headRows || header || values.isInnerHead(block, r);
      return cells.map((cell, c) => setCell(cell, heads ? "head" : settingOf(cell, values, [block, r, c])));
    }),
    headRows,
    columns,
    wide: columns > portraitColumns,
  };
}

/** The rows marked at the top, or as many as stand above the first number where the source marks none. */
function headRowsOf(rows: readonly Row[], aboveNumbers: number): number {
  if (!rows.some((row) => row.header)) return aboveNumbers;
  const marked = rows.findIndex((row) => !row.header);
  return marked < 0 ? rows.length : marked;
}

function setCell({ text, colspan = 1, rowspan = 1, covered = false }: Cell, setting: CellSetting): SetCell {
  return { text, colspan, rowspan, covered, setting };
}

function settingOf({ text }: Cell, values: TableValues, at: readonly [number, number, number]): CellSetting {
  const [block, row, cell] = at;
  if (values.isNumber(block, row, cell)) return "number";
  const names =
    text.trim() !== "" && !values.isValue(block, row, cell) && values.isValue(block, row, cell + 1);
  if (names) return "rowName";
  return /^\d{1,7}$/.test(text.trim()) ? "code" : "text";
}
