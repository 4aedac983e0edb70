import type { Store, StorePlace, StoreRefusal } from "@mingce/store";

/** Opens the store of documents and budgets; the database is loaded only here. Refused with a sentence for people. */
export async function openDocuments(place: StorePlace): Promise<Store | StoreRefusal> {
  const { openStore } = await import("@mingce/store");
  return openStore(place);
}
