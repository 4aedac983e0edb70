import type { Origin } from "@mingce/core";
import { type Printing, printedCell } from "../printed-cell.ts";
import { type Area, columnLetters, lastColumn } from "../reference.ts";
import type { Sheet, SheetRow } from "../workbook.ts";

/** A position of the visible grid: one cell, or the visible part of merged cells. */
export interface Position {
  /** Sheet columns it covers, from 1; hidden ones at its ends are left out. */
  readonly from: number;
  readonly to: number;
  /** Last row of the sheet it covers. */
  readonly bottom: number;
  readonly text: string;
  readonly ruled: boolean;
  /** The cell as the sheet names it, where its value is stored. */
  readonly row: number;
  readonly column: number;
  readonly origin: Origin;
}

/** A row people see, with the positions that begin in it and hold text or are ruled. */
export interface VisibleRow {
  /** Row of the sheet. */
  readonly number: number;
  readonly positions: readonly Position[];
  /** Positions from rows above that go on in this one. */
  readonly covered: readonly Position[];
  /** True where a row without any cell stands before it. */
  readonly afterBlank: boolean;
}

/** The rows of a sheet as people see them: hidden rows and columns left out, merged cells as one position. */
export function visibleRows(sheet: Sheet, printing: Printing): readonly VisibleRow[] {
  const shown = firstShownFrom(sheet);
  const merges = mergesByRow(sheet, shown);
  const stored = new Map(sheet.rows.map((r) => [r.number, r]));
  const numbers = [...new Set([...stored.keys(), ...merges.keys()])].sort((a, b) => a - b);
  const rows: VisibleRow[] = [];
  const reaching = new Reaching();
  let next = 1;
  for (const number of numbers) {
    if (shown(number) !== number) continue;
    const covered = reaching.at(number);
    const taken = reaching.columns();
    const own = (merges.get(number) ?? []).flatMap((area) =>
      mergedPosition(area, sheet, stored, printing, taken),
    );
    const single = (stored.get(number)?.cells ?? []).flatMap((cell): readonly Position[] => {
      const { column } = cell;
      if (sheet.hiddenColumns.has(column) || taken[column] === 1) return [];
      const text = printedCell(cell, printing);
      if (text === "" && !cell.ruled) return [];
      const origin = originOf(sheet, column, number);
      return [
        { from: column, to: column, bottom: number, text, ruled: cell.ruled, row: number, column, origin },
      ];
    });
    const positions = [...own, ...single]
      .filter((p) => p.text !== "" || p.ruled)
      .sort((a, b) => a.from - b.from);
    rows.push({ number, positions, covered, afterBlank: shown(next) !== number });
    reaching.add(own.filter((p) => p.bottom > number));
    next = number + 1;
  }
  return rows;
}

/** The merged positions that reach down into a row; kept from row to row, because they seldom change. */
class Reaching {
  #positions: readonly Position[] = [];
  #lowest = Number.POSITIVE_INFINITY;
  readonly #columns = new Uint8Array(lastColumn + 1);

  at(row: number): readonly Position[] {
    if (this.#lowest < row) this.#keep(this.#positions.filter((p) => p.bottom >= row));
    return this.#positions;
  }

  /** 1 for each column taken; what is marked in it counts until the next row. */
  columns(): Uint8Array {
    this.#columns.fill(0);
    for (const { from, to } of this.#positions) this.#columns.fill(1, from, to + 1);
    return this.#columns;
  }

  add(positions: readonly Position[]): void {
    if (positions.length > 0) this.#keep([...this.#positions, ...positions]);
  }

  #keep(positions: readonly Position[]): void {
    this.#positions = positions;
    this.#lowest = positions.reduce((lowest, p) => Math.min(lowest, p.bottom), Number.POSITIVE_INFINITY);
  }
}

/** Answers for a row the first row from it on that is shown. */
function firstShownFrom(sheet: Sheet): (row: number) => number {
  const after = new Map<number, number>();
  for (const number of [...sheet.hiddenRows].sort((a, b) => b - a))
    after.set(number, after.get(number + 1) ?? number + 1);
  return (row) => after.get(row) ?? row;
}

/** Merged areas by the first of their rows that is shown. */
function mergesByRow(sheet: Sheet, shown: (row: number) => number): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of sheet.merges) {
    const first = shown(area.top);
    if (first > area.bottom) continue;
    const known = byRow.get(first);
    if (known === undefined) byRow.set(first, [area]);
    else known.push(area);
  }
  return byRow;
}

/** The visible part of a merged area, marked in `taken`; nothing where it lies over another one, which no sheet shows. */
function mergedPosition(
  area: Area,
  sheet: Sheet,
  stored: ReadonlyMap<number, SheetRow>,
  printing: Printing,
  taken: Uint8Array,
): readonly Position[] {
  let [from, to] = [area.left, area.right];
  while (from <= to && sheet.hiddenColumns.has(from)) from++;
  while (to >= from && sheet.hiddenColumns.has(to)) to--;
  if (from > to) return [];
  const other = taken.indexOf(1, from);
  if (other >= 0 && other <= to) return [];
  taken.fill(1, from, to + 1);
  const cells = stored.get(area.top)?.cells ?? [];
  const anchor = cells.find((c) => c.column === area.left);
  const ruled = cells.some((c) => c.column >= area.left && c.column <= area.right && c.ruled);
  const text = anchor === undefined ? "" : printedCell(anchor, printing);
  const { top: row, left: column, bottom } = area;
  return [{ from, to, bottom, text, ruled, row, column, origin: originOf(sheet, column, row) }];
}

function originOf({ part }: Sheet, column: number, row: number): Origin {
  return { part, cell: `${columnLetters(column)}${row}` };
}

/** The positions of a row that hold text. */
export function filled(row: VisibleRow): readonly Position[] {
  return row.positions.filter((p) => p.text !== "");
}

/** True for a row that holds text. */
export function hasText(row: VisibleRow | undefined): boolean {
  return row?.positions.some((p) => p.text !== "") ?? false;
}

/** First and last column in which rows have text or rules. */
export function extentOf(run: readonly VisibleRow[]): readonly [number, number] {
  let [left, right] = [Number.POSITIVE_INFINITY, 0];
  for (const row of run) {
    if (!hasText(row)) continue;
    for (const { from, to } of row.positions) {
      left = Math.min(left, from);
      right = Math.max(right, to);
    }
  }
  return [left, right];
}
