import { isSettled, type VerdictKind } from "@mingce/core";
import type { RecordId, SeverityCounts } from "../records.ts";
import type { Store } from "../store.ts";

/** How many findings of each severity of a document a person has settled: accepted, or called false. */
export async function settledCounts(store: Store, document: RecordId): Promise<SeverityCounts> {
  const rows = await store.db
    .selectFrom("findings")
    .innerJoin("documents", "documents.id", "findings.document_id")
    .innerJoin("verdicts", (join) =>
      join
        .onRef("verdicts.disclosure", "=", "documents.disclosure")
        .onRef("verdicts.fingerprint", "=", "findings.fingerprint"),
    )
    .select(["severity", "kind"])
    .where("document_id", "=", document)
    .execute();
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, kind } of rows) {
    // Both columns hold what was taken from core's types.
    const verdict = { kind: kind as VerdictKind, reason: null };
    if (isSettled({ verdict })) counts[severity as keyof SeverityCounts] += 1;
  }
  return counts;
}
