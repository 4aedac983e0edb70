import { tablesOf } from "../form/form.ts";
import { amountColumns, type Column, type TableForm } from "../form/table.ts";
import type { Place } from "../statement/place.ts";
import { sheetWord } from "../statement/sheet-node.ts";
import { codeName, numberName } from "./item-name.ts";
import { lineName } from "./line-name.ts";
import type { Naming } from "./naming.ts";
import { plainTitle, quoted, sectionName } from "./section-name.ts";

/**
 * Where a number stands, for people: table with its title (of an unknown form its own words), row and column, or
 * section and item; then page and line, or the cell. `brief` leaves out titles; `within` is the section told before.
 */
export function placeName(
  naming: Naming,
  place: Place,
  { brief = false, within = null }: { readonly brief?: boolean; readonly within?: string | null } = {},
): string {
  const where = lineName(naming.document, place);
  const line = where === "" ? "" : `（${where}）`;
  if (place.table !== null)
    return `${tableName(naming, place.table, brief)}${cellName(naming, place)}${line}`;
  if (place.row !== null) {
    const column = place.column === null ? "" : `“${place.column}”列`;
    return `表中“${rowName(naming, undefined, place)}”行${column}${line}`;
  }
  const statement = naming.statements?.find((s) => s.place === place || isAt(s.place, place));
  const item = statement === undefined ? "" : numberName(naming, statement);
  const section =
    place.section === null
      ? "文中"
      : place.section === within
        ? "同一节"
        : (sheetWord(place.section) ?? sectionName(naming, place.section, brief));
  return `${section}${item === "" ? "" : `${joint(section, item)}${item}`}${line}`;
}

/** The word between a section and its item: 五（三）“行政运行”, “部门预算编制说明”中“住房公积金”, 五（一）的增减额. */
function joint(section: string, item: string): string {
  if (!item.startsWith("“")) return "的";
  return section.endsWith("”") ? "中" : "";
}

/** The column of a number of a table, for people: “合计”列; empty where it has none. */
export function columnName({ form }: Naming, place: Place): string {
  const label = columnLabel(form === null ? undefined : tableOf(form, place.table), place.column);
  return label === null || label === "" ? "" : `“${label}”列`;
}

/** A table by its number, and by its title where it is named in full. */
function tableName({ form }: Naming, id: string, brief: boolean): string {
  const table = form === null ? undefined : tableOf(form, id);
  if (form === null || table === undefined) return `表${id}`;
  return `表${table.number}${brief ? "" : `《${plainTitle(table.title, form)}》`}`;
}

/** Row and column of a number of a table: “30207 邮电费”行“合计”列; a row without a name is left out. */
function cellName(naming: Naming, place: Place): string {
  const table = naming.form === null ? undefined : tableOf(naming.form, place.table);
  const row = place.row === null ? "" : rowName(naming, table, place);
  return `${row === "" ? "" : `“${quoted(row)}”行`}${columnName(naming, place)}`;
}

const tableOf = (form: NonNullable<Naming["form"]>, id: string | null): TableForm | undefined =>
  tablesOf(form).find((t) => t.id === id);

function columnLabel(table: TableForm | undefined, column: string | null): string | null {
  const columns = table?.panels.flatMap((p) => amountColumns(p.columns)) ?? [];
  return columns.find((c) => c.id === column)?.label ?? column;
}

/** A row as people know it: the total, a declared line by its label, a code with its name, or the name itself. */
function rowName(naming: Naming, table: TableForm | undefined, { row, column, table: id }: Place): string {
  if (row === null) return "";
  if (row === "total") return "合计";
  if (row.startsWith("subtotal:")) return "小计";
  if (/^\d{3}(?:-\d\d)*$/.test(row)) {
    const name = codeName(naming, row, id) ?? "";
    return `${row.replaceAll("-", "")}${name === "" ? "" : ` ${name}`}`;
  }
  const holds = (columns: readonly Column[]): boolean => amountColumns(columns).some((c) => c.id === column);
  const panels = table?.panels ?? [];
  const ordered = [...panels.filter((p) => holds(p.columns)), ...panels.filter((p) => !holds(p.columns))];
  const items = ordered.flatMap((p) =>
    p.rows.flatMap(({ axis }) => (axis.kind === "items" ? axis.items : [])),
  );
  return items.find((i) => i.id === row)?.label ?? row;
}

function isAt({ address: a }: Place, { address: b }: Place): boolean {
  if (a === null || b === null) return false;
  return (
    a.block === b.block && a.row === b.row && a.cell === b.cell && a.start === b.start && a.end === b.end
  );
}
