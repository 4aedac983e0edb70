/** What the store and its worker thread say to each other. */
import type { StoreFolder } from "../embedded/folder.ts";

/** When dumps are made and how many are kept. */
export interface DumpRules {
  /** Dumps kept; 0 makes none. */
  readonly keep: number;
  /** A dump after so many acknowledged writes. */
  readonly everyWrites: number;
  /** A dump so many minutes after the last one, if anything was written. */
  readonly everyMinutes: number;
  /** No dump of a database with more bytes than this: it is made in memory. */
  readonly largestDatabase: number;
}

/** What a worker is started for. */
export type WorkerTask =
  | { readonly kind: "serve"; readonly folder: StoreFolder; readonly dumps: DumpRules }
  | { readonly kind: "restore"; readonly folder: StoreFolder; readonly dump: string };

/** A request; the answer carries the same id. */
export type WorkerRequest = { readonly id: number } & (
  | { readonly kind: "query"; readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly kind: "dump" }
  | { readonly kind: "counts" }
  | { readonly kind: "close" }
);

/** The first message of a worker, and the only one without an id. */
export type WorkerStart = { readonly opened: true } | { readonly opened: false; readonly reason: string };

/** An answer to a request. */
export type WorkerAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string; readonly code: string | null };

/** Rows of a query and, for a command that changes rows, how many. */
export interface QueryRows {
  readonly rows: readonly unknown[];
  readonly changed: number | null;
}

/** How often the host was told to put files on the disk, and what became of the dumps. */
export interface SyncCounts {
  /** Calls for files of the write-ahead log. */
  readonly wal: number;
  /** Calls for all other files. */
  readonly data: number;
  readonly checkpoints: number;
  readonly dumps: number;
  /** Dumps left out because the database is larger than `largestDatabase`. */
  readonly dumpsLeftOut: number;
  /** Why the last dump that was due could not be written; null where it could. */
  readonly dumpFailure: string | null;
}
