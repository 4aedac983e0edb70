import type { FindingVerdict } from "@mingce/core";
import { sql } from "kysely";
import type { RecordId, VerdictRecord } from "../records.ts";
import { storable } from "../storable.ts";
import type { Store } from "../store.ts";

/**
 * Saves what a person holds of a finding for the disclosure a document is a version of; an earlier verdict on it is
 * replaced. Null where there is no document of this id. Whether the finding exists is the caller's to know.
 */
export async function saveVerdict(
  store: Store,
  document: RecordId,
  fingerprint: string,
  { kind, reason }: FindingVerdict,
): Promise<VerdictRecord | null> {
  const said = reason === null ? null : storable(reason);
  const saved = await store.db
    .insertInto("verdicts")
    .columns(["disclosure", "fingerprint", "kind", "reason"])
    .expression((from) =>
      from
        .selectFrom("documents")
        .select([
          "disclosure",
          sql<string>`${fingerprint}::text`.as("fingerprint"),
          sql<string>`${kind}::text`.as("kind"),
          sql<string | null>`${said}::text`.as("reason"),
        ])
        .where("id", "=", document),
    )
    .onConflict((same) =>
      same.columns(["disclosure", "fingerprint"]).doUpdateSet({ kind, reason: said, given_at: sql`now()` }),
    )
    .returning(["reason", "given_at as givenAt"])
    .executeTakeFirst();
  return saved === undefined ? null : { fingerprint, kind, ...saved };
}
