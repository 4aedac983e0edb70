import type { Kysely } from "kysely";
import type { Tables } from "./schema/tables.ts";
import type { SyncCounts } from "./worker/messages.ts";

/**
 * An open store, embedded or on a PostgreSQL server; the operations of this package take it as their first argument.
 * Ended by `close()`; without it an embedded store keeps its thread, and the process, running.
 */
export interface Store {
  readonly kind: "embedded" | "postgres";
  readonly db: Kysely<Tables>;
  /** Makes a dump now and answers its path; null on PostgreSQL, which has its own, and where none is to be made. */
  readonly dump: () => Promise<string | null>;
  /** What was put on the disk since opening; null on PostgreSQL, which does that itself. */
  readonly syncCounts: () => Promise<SyncCounts | null>;
  readonly close: () => Promise<void>;
}
