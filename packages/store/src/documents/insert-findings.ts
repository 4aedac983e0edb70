import type { Finding } from "@mingce/core";
import { type Kysely, sql } from "kysely";
import type { RecordId } from "../records.ts";
import type { Tables } from "../schema/tables.ts";
import { storable } from "../storable.ts";

/** Writes all findings of a document in one command; `line` and `page` are those of the first place. */
export async function insertFindings(
  db: Kysely<Tables>,
  document: RecordId,
  findings: readonly Finding[],
): Promise<void> {
  if (findings.length === 0) return;
  await sql`
    insert into findings (document_id, ord, code, severity, message, fingerprint, line, page, payload)
    select ${document}::bigint, n - 1, code, severity, message, fingerprint, line, page, payload::json
    from unnest(
      ${findings.map(({ code }) => code)}::text[],
      ${findings.map(({ severity }) => severity)}::text[],
      ${findings.map(({ message }) => storable(message))}::text[],
      ${findings.map(({ fingerprint }) => fingerprint)}::text[],
      ${findings.map(({ at }) => at[0]?.line ?? null)}::integer[],
      ${findings.map(({ at }) => at[0]?.page ?? null)}::integer[],
      ${findings.map((each) => JSON.stringify(each))}::text[]
    ) with ordinality as f (code, severity, message, fingerprint, line, page, payload, n)`.execute(db);
}
