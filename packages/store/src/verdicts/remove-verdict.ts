import type { RecordId } from "../records.ts";
import type { Store } from "../store.ts";

/** Takes the verdict on a finding back, for the disclosure a document is a version of; false where there was none. */
export async function removeVerdict(store: Store, document: RecordId, fingerprint: string): Promise<boolean> {
  const removed = await store.db
    .deleteFrom("verdicts")
    .where("fingerprint", "=", fingerprint)
    .where("disclosure", "=", (from) =>
      from.selectFrom("documents").select("disclosure").where("id", "=", document),
    )
    .returning("fingerprint")
    .executeTakeFirst();
  return removed !== undefined;
}
