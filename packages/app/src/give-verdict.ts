import { verdictOf } from "@mingce/core";
import type { RecordId, Store, VerdictRecord } from "@mingce/store";

/** What came of giving a verdict: it is kept, or why it is not. */
export type VerdictGiven =
  | { readonly verdict: VerdictRecord }
  | { readonly missing: "document" | "finding" }
  | { readonly problem: string };

/**
 * Keeps what a person holds of a finding of a document: for all versions of its disclosure, in place of what was said
 * before. Nothing is kept where the document has no such finding or the verdict is none (a Chinese sentence says why).
 */
export async function giveVerdict(
  store: Store,
  id: RecordId,
  fingerprint: string,
  { kind, reason }: { readonly kind: unknown; readonly reason: unknown },
): Promise<VerdictGiven> {
  const { documentById, findingsOf, saveVerdict } = await import("@mingce/store");
  const verdict = verdictOf(kind, reason);
  if ("problem" in verdict) return verdict;
  if ((await documentById(store, id)) === null) return { missing: "document" };
  const findings = await findingsOf(store, id);
  if (!findings.some((finding) => finding.fingerprint === fingerprint)) return { missing: "finding" };
  const kept = await saveVerdict(store, id, fingerprint, verdict);
  return kept === null ? { missing: "document" } : { verdict: kept };
}
