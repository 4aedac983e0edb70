import type { DocumentRecord, Page, Paging } from "../records.ts";
import type { Store } from "../store.ts";
import { documentColumns, documentRecord } from "./document-row.ts";

/** Documents with their counts by severity, the last received first. */
export async function listDocuments(store: Store, paging: Paging = {}): Promise<Page<DocumentRecord>> {
  const rows = await store.db
    .selectFrom("documents")
    .innerJoin("readings", "document_id", "documents.id")
    .select(documentColumns)
    .orderBy("received_at", "desc")
    .orderBy("documents.id", "desc")
    .offset(paging.offset ?? 0)
    .limit(paging.limit ?? 50)
    .execute();
  const { total } = await store.db
    .selectFrom("documents")
    .select((count) => count.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return { items: rows.map(documentRecord), total };
}
