import type { RecordId } from "../records.ts";
import type { Store } from "../store.ts";

/** The bytes of a document as handed in; null where there is none of this id. */
export async function bytesOf(store: Store, document: RecordId): Promise<Uint8Array | null> {
  const row = await store.db
    .selectFrom("documents")
    .select("bytes")
    .where("id", "=", document)
    .executeTakeFirst();
  return row?.bytes ?? null;
}
