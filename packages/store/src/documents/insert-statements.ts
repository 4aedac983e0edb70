import type { Statement } from "@mingce/core";
import { type Kysely, sql } from "kysely";
import type { RecordId } from "../records.ts";
import type { Tables } from "../schema/tables.ts";
import { statementRow } from "./statement-row.ts";

/** Writes all statements of a document in one command: a column is one array, which is quick on both databases. */
export async function insertStatements(
  db: Kysely<Tables>,
  document: RecordId,
  statements: readonly Statement[],
): Promise<void> {
  if (statements.length === 0) return;
  const rows = statements.map(statementRow);
  const column = <Name extends keyof (typeof rows)[number]>(name: Name) => rows.map((row) => row[name]);
  await sql`
    insert into statements (
      document_id, ord, kind, cube, year, measure, key, value, decimals, unit, text, blank,
      page, line, table_id, row_id, column_id, section, address, rest
    )
    select
      ${document}::bigint, n - 1, kind, cube, year, measure, key, value, decimals, unit, text, blank,
      page, line, table_id, row_id, column_id, section, address::json, rest::json
    from unnest(
      ${column("kind")}::text[], ${column("cube")}::text[], ${column("year")}::integer[],
      ${column("measure")}::text[], ${column("key")}::text[], ${column("value")}::bigint[],
      ${column("decimals")}::integer[], ${column("unit")}::text[], ${column("text")}::text[],
      ${column("blank")}::boolean[], ${column("page")}::integer[], ${column("line")}::integer[],
      ${column("table_id")}::text[], ${column("row_id")}::text[], ${column("column_id")}::text[],
      ${column("section")}::text[], ${column("address")}::text[], ${column("rest")}::text[]
    ) with ordinality as s (
      kind, cube, year, measure, key, value, decimals, unit, text, blank,
      page, line, table_id, row_id, column_id, section, address, rest, n
    )`.execute(db);
}
