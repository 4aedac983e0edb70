import type { RecordId, Store } from "@mingce/store";

/** Takes back what was said of a finding, for all versions of the disclosure; false where nothing was. */
export async function withdrawVerdict(store: Store, id: RecordId, fingerprint: string): Promise<boolean> {
  const { removeVerdict } = await import("@mingce/store");
  return removeVerdict(store, id, fingerprint);
}
