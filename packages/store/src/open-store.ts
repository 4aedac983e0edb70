import type { StoreRefusal } from "./refusal.ts";
import type { Store } from "./store.ts";
import type { DumpRules } from "./worker/messages.ts";

/** Where the store is: a folder of this computer, or a database on a PostgreSQL server. */
export type StorePlace =
  | { readonly folder: string; readonly dumps?: Partial<DumpRules> }
  | { readonly url: string };

/**
 * Opens a store and brings its schema up to date; a folder or a database that is empty is made ready.
 *
 * Errors: answers a refusal with a sentence for people; never throws for what it meets on the disk or the server.
 * Nothing of either database is loaded before this is called.
 */
export async function openStore(place: StorePlace): Promise<Store | StoreRefusal> {
  if ("url" in place) {
    const { openPostgres } = await import("./postgres/open-postgres.ts");
    return openPostgres(place.url);
  }
  const { openEmbedded } = await import("./embedded/open-embedded.ts");
  return openEmbedded(place.folder, place.dumps ?? {});
}
