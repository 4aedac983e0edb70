import type { Finding } from "@mingce/core";
import type { RecordId } from "../records.ts";
import type { Store } from "../store.ts";

/** The findings of a document in the order they were made; none where there is no such document. */
export async function findingsOf(store: Store, document: RecordId): Promise<readonly Finding[]> {
  const rows = await store.db
    .selectFrom("findings")
    .select("payload")
    .where("document_id", "=", document)
    .orderBy("ord")
    .execute();
  return rows.map(({ payload }) => payload);
}
