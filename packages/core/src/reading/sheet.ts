import type { Form } from "../form/form.ts";
import type { SheetForm } from "../form/sheet.ts";
import { sheetNode } from "../statement/sheet-node.ts";
import type { Collector } from "./collector.ts";
import type { LocatedTable } from "./outline.ts";
import { readFunds, sheetFields } from "./sheet-fields.ts";
import { isIndicatorHeader, readIndicators } from "./sheet-indicators.ts";
import { sheetPlace, sheetRows } from "./sheet-row.ts";

/** Reads one target sheet: its fields by their labels, its funds as statements, its indicators by their columns. */
export function readSheet(
  form: Form,
  sheet: SheetForm,
  ordinal: number,
  tables: readonly LocatedTable[],
  into: Collector,
): void {
  const part = sheetNode(ordinal);
  const rows = sheetRows(tables);
  const at = rows.findIndex((row) => isIndicatorHeader(sheet, row));
  const header = rows[at];
  const fields = sheetFields(sheet, at < 0 ? rows : rows.slice(0, at), part);
  readFunds(form, sheet, fields, part, into);
  const indicators =
    header === undefined ? [] : readIndicators(sheet, header, rows.slice(at + 1), part, into);
  into.sheets.push({ id: sheet.id, place: sheetPlace(rows[0], 0, part), fields, indicators });
}
