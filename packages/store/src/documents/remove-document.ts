import type { RecordId } from "../records.ts";
import type { Store } from "../store.ts";

/** Removes a document with all that was read from it; false where there is none of this id. */
export async function removeDocument(store: Store, document: RecordId): Promise<boolean> {
  const removed = await store.db
    .deleteFrom("documents")
    .where("id", "=", document)
    .returning("id")
    .executeTakeFirst();
  return removed !== undefined;
}
