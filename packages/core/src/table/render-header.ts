import type { Cell, Row } from "../document/document.ts";
import { type Column, leafColumns, type Panel, type TableForm } from "../form/table.ts";

type Slot = Cell | null;

/** The header rows of a table as the paper prints them: headings over their columns, then column numbers if `numbered`. */
export function headerRows(table: TableForm, numbered: boolean): readonly Row[] {
  const headed = table.panels.some((p) => p.heading !== "");
  const depth = Math.max(...table.panels.flatMap((p) => p.columns.map(depthOf)));
  const top = headed ? 1 : 0;
  const rows: Slot[][] = Array.from({ length: top + depth }, () => []);
  for (const panel of table.panels) {
    if (headed) put(rows, 0, panel.heading, leafColumns(panel.columns).length, 1);
    for (const column of panel.columns) place(rows, top, column);
  }
  return [...rows, ...(numbered ? [numberRow(table.panels)] : [])].map((slots) => headerRow(slots));
}

function numberRow(panels: readonly Panel[]): Slot[] {
  let n = 0;
  return panels.flatMap((p) =>
    leafColumns(p.columns).map((c) => ({ text: c.kind === "amount" ? String(++n) : "※" })),
  );
}

function depthOf(column: Column): number {
  return column.kind === "group" ? 1 + Math.max(0, ...column.columns.map(depthOf)) : 1;
}

function place(rows: Slot[][], at: number, column: Column): void {
  if (column.kind !== "group") {
    put(rows, at, column.label, 1, rows.length - at);
    return;
  }
  put(rows, at, column.label, leafColumns(column.columns).length, 1);
  for (const inner of column.columns) place(rows, at + 1, inner);
}

function put(rows: Slot[][], at: number, text: string, colspan: number, rowspan: number): void {
  for (let r = 0; r < rowspan; r++) {
    for (let c = 0; c < colspan; c++)
      rows[at + r]?.push(r === 0 && c === 0 ? spanning(text, colspan, rowspan) : null);
  }
}

function spanning(text: string, colspan: number, rowspan: number): Cell {
  return { text, ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
}

function headerRow(slots: readonly Slot[]): Row {
  return { cells: slots.map((s) => s ?? { text: "", covered: true }), line: null, page: null, header: true };
}
