import type { RecordId, VerdictRecord } from "../records.ts";
import type { Store } from "../store.ts";

/**
 * All verdicts given on any version of the disclosure a document belongs to, in the order of their fingerprints; those
 * on findings this version does not have are among them.
 */
export async function verdictsOf(store: Store, document: RecordId): Promise<readonly VerdictRecord[]> {
  const rows = await store.db
    .selectFrom("verdicts")
    .innerJoin("documents", "documents.disclosure", "verdicts.disclosure")
    .select(["fingerprint", "kind", "reason", "given_at as givenAt"])
    .where("documents.id", "=", document)
    .orderBy("fingerprint")
    .execute();
  // The column holds what saveVerdict took from core's type.
  return rows.map((row) => ({ ...row, kind: row.kind as VerdictRecord["kind"] }));
}
