import type { RecordId, Store } from "@mingce/store";

/** Removes a disclosure with all that was read from it; false where there is none of this id. */
export async function removeDisclosure(store: Store, id: RecordId): Promise<boolean> {
  const { removeDocument } = await import("@mingce/store");
  return removeDocument(store, id);
}
