import type { DocumentDetail, RecordId } from "../records.ts";
import type { Store } from "../store.ts";
import { documentColumns, documentRecord } from "./document-row.ts";

/** A document with the summary of its latest reading; null where there is none of this id. */
export async function documentById(store: Store, id: RecordId): Promise<DocumentDetail | null> {
  const row = await store.db
    .selectFrom("documents")
    .innerJoin("readings", "document_id", "documents.id")
    .select([...documentColumns, "version", "read_at"])
    .where("documents.id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { version, read_at, ...document } = row;
  const { coverage, rules } = row.summary;
  return { ...documentRecord(document), version, readAt: read_at, coverage, rules };
}
