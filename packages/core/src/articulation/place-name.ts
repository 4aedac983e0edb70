import { type Form, tablesOf } from "../form/form.ts";
import { amountColumns } from "../form/table.ts";
import type { Place } from "../statement/place.ts";

/** Where a number stands, for people: table, row, column and line, or section and line. */
export function placeName(form: Form | null, place: Place): string {
  const line =
    place.page !== null ? `（第${place.page}页）` : place.line !== null ? `（第${place.line}行）` : "";
  if (place.table !== null) {
    const table = form === null ? undefined : tablesOf(form).find((t) => t.id === place.table);
    const columns = table?.panels.flatMap((p) => amountColumns(p.columns)) ?? [];
    const column = columns.find((c) => c.id === place.column)?.label ?? place.column;
    const row = place.row === null ? "" : `“${place.row === "total" ? "合计" : place.row}”行`;
    return `表${table?.number ?? place.table}${row}${column === null ? "" : `“${column}”列`}${line}`;
  }
  if (place.section?.startsWith("sheet:")) return `第${place.section.slice(6)}张绩效目标表${line}`;
  return place.section === null ? `文中${line}` : `情况说明${sectionName(place.section)}${line}`;
}

function sectionName(section: string): string {
  const [top, inner] = section.split(".");
  return Number.isNaN(Number(top)) ? "" : `第${top}部分${inner === undefined ? "" : `第${inner}节`}`;
}
