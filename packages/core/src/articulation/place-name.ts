import type { Document, DocumentFormat } from "../document/document.ts";
import { tablesOf } from "../form/form.ts";
import { amountColumns, type Column, type TableForm } from "../form/table.ts";
import type { Reading } from "../reading/reading.ts";
import type { Place } from "../statement/place.ts";

/** What naming a place needs of a reading: the form's titles, and whether pages are sheets. */
export type Naming = Pick<Reading, "form"> & { readonly document: Pick<Document, "format"> };

/** Where people look in a file: 第12页第3行, in a workbook 第2张工作表第7行, in a text 第451行; empty where nobody knows. */
export function lineName(format: DocumentFormat, { page, line }: Place): string {
  const sheet = format === "xlsx" ? "张工作表" : "页";
  return `${page === null ? "" : `第${page}${sheet}`}${line === null ? "" : `第${line}行`}`;
}

/** Where a number stands, for people: table (of an unknown form its own words), row, column and line, or section and line. */
export function placeName({ form, document }: Naming, place: Place): string {
  const where = lineName(document.format, place);
  const line = where === "" ? "" : `（${where}）`;
  if (place.table !== null) {
    const table = form === null ? undefined : tablesOf(form).find((t) => t.id === place.table);
    const column = columnLabel(table, place.column);
    const row = place.row === null ? "" : `“${rowName(table, place.row, place.column)}”行`;
    return `表${table?.number ?? place.table}${row}${column === null ? "" : `“${column}”列`}${line}`;
  }
  if (place.row !== null) {
    const column = place.column === null ? "" : `“${place.column}”列`;
    return `表中“${rowName(undefined, place.row, null)}”行${column}${line}`;
  }
  if (place.section?.startsWith("sheet:")) return `第${place.section.slice(6)}张绩效目标表${line}`;
  return place.section === null ? `文中${line}` : `情况说明${sectionName(place.section)}${line}`;
}

/** The column of a number of a table, for people: “合计”列; empty where it has none. */
export function columnName({ form }: Naming, place: Place): string {
  const table = form === null ? undefined : tablesOf(form).find((t) => t.id === place.table);
  const label = columnLabel(table, place.column);
  return label === null ? "" : `“${label}”列`;
}

function columnLabel(table: TableForm | undefined, column: string | null): string | null {
  const columns = table?.panels.flatMap((p) => amountColumns(p.columns)) ?? [];
  return columns.find((c) => c.id === column)?.label ?? column;
}

/** A row as people know it: the total, a declared line by its label, a code without hyphens, or the name itself. */
function rowName(table: TableForm | undefined, row: string, column: string | null): string {
  if (row === "total") return "合计";
  if (row.startsWith("subtotal:")) return "小计";
  if (/^\d{3}(?:-\d\d)*$/.test(row)) return row.replaceAll("-", "");
  const holds = (columns: readonly Column[]): boolean => amountColumns(columns).some((c) => c.id === column);
  const panels = table?.panels ?? [];
  const ordered = [...panels.filter((p) => holds(p.columns)), ...panels.filter((p) => !holds(p.columns))];
  const items = ordered.flatMap((p) =>
    p.rows.flatMap(({ axis }) => (axis.kind === "items" ? axis.items : [])),
  );
  return items.find((i) => i.id === row)?.label ?? row;
}

function sectionName(section: string): string {
  const [top, inner] = section.split(".");
  return Number.isNaN(Number(top)) ? "" : `第${top}部分${inner === undefined ? "" : `第${inner}节`}`;
}
