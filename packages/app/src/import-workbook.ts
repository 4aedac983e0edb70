import { isEntryWorkbook } from "@mingce/core";
import { readSheets } from "@mingce/readers";
import { type ImportedEntry, importEntry } from "./import-entry.ts";
import { type ImportedTables, importTables, type TablesOptions } from "./import-tables.ts";
import type { Refused } from "./read.ts";

/** What a workbook that is imported holds, by what it is. */
export type ImportedWorkbook =
  | ({ readonly kind: "entry" } & ImportedEntry)
  | ({ readonly kind: "tables" } & ImportedTables);

/**
 * Imports a workbook as a budget: a filled entry workbook, or official tables. Which of them it is its sheets say,
 * never its name.
 */
export async function importWorkbook(
  bytes: Uint8Array,
  file: string,
  options: TablesOptions = {},
): Promise<ImportedWorkbook | Refused> {
  const read = readSheets(bytes, file);
  if (!read.ok) return { file, refused: read.refusal };
  if (isEntryWorkbook(read.sheets)) {
    const entry = importEntry(bytes, file);
    return "refused" in entry ? entry : { kind: "entry", ...entry };
  }
  const tables = await importTables(bytes, file, options);
  return "refused" in tables ? tables : { kind: "tables", ...tables };
}
