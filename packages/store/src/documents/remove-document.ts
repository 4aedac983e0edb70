import type { RecordId } from "../records.ts";
import type { Store } from "../store.ts";
import { removeOrphaned } from "../verdicts/remove-orphaned.ts";

/**
 * Removes a document with all that was read from it; false where there is none of this id. Verdicts on its findings go
 * with the last version of its disclosure: while another is kept they are about that one, too.
 */
export async function removeDocument(store: Store, document: RecordId): Promise<boolean> {
  return store.db.transaction().execute(async (step) => {
    const removed = await step
      .deleteFrom("documents")
      .where("id", "=", document)
      .returning("disclosure")
      .executeTakeFirst();
    if (removed !== undefined) await removeOrphaned(step, removed.disclosure);
    return removed !== undefined;
  });
}
