import { isSettled, type VerdictKind } from "@mingce/core";
import type { RecordId, SeverityCounts } from "../records.ts";
import type { Store } from "../store.ts";

/**
 * How many findings of each severity a person has settled (accepted, or called false), for each of some documents, in
 * one query. A document without any has no entry.
 */
export async function settledCounts(
  store: Store,
  documents: readonly RecordId[],
): Promise<ReadonlyMap<RecordId, SeverityCounts>> {
  if (documents.length === 0) return new Map();
  const rows = await store.db
    .selectFrom("findings")
    .innerJoin("documents", "documents.id", "findings.document_id")
    .innerJoin("verdicts", (join) =>
      join
        .onRef("verdicts.disclosure", "=", "documents.disclosure")
        .onRef("verdicts.fingerprint", "=", "findings.fingerprint"),
    )
    .select((count) => [
      "document_id as document",
      "severity",
      "kind",
      count.fn.countAll<number>().as("findings"),
    ])
    .where("document_id", "in", documents)
    .groupBy(["document_id", "severity", "kind"])
    .execute();
  const counts = new Map<RecordId, SeverityCounts>();
  for (const { document, severity, kind, findings } of rows) {
    if (!isSettled({ verdict: { kind: kind as VerdictKind, reason: null } })) continue;
    const so = counts.get(document) ?? { error: 0, warning: 0, info: 0 };
    const level = severity as keyof SeverityCounts; // as saveDocument took it from a finding
    counts.set(document, { ...so, [level]: so[level] + findings });
  }
  return counts;
}
