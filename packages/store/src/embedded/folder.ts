/** Where things lie in the folder of an embedded store. */
import { closeSync, existsSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths inside the folder of a store; all absolute if the folder is. */
export interface StoreFolder {
  readonly root: string;
  /** The PostgreSQL data directory; there only when complete. */
  readonly database: string;
  /** A data directory being made; always safe to delete. */
  readonly unfinished: string;
  readonly dumps: string;
  readonly lock: string;
}

/** The paths of a store's folder. */
export function storeFolder(root: string): StoreFolder {
  return {
    root,
    database: join(root, "database"),
    unfinished: join(root, "database.unfinished"),
    dumps: join(root, "dumps"),
    lock: join(root, "lock"),
  };
}

/** The dumps of a store as paths, newest first: their names begin with the moment they were made. */
export function dumpsOf(folder: StoreFolder): readonly string[] {
  if (!existsSync(folder.dumps)) return [];
  return readdirSync(folder.dumps)
    .filter((name) => name.endsWith(".tar.gz"))
    .sort()
    .reverse()
    .map((name) => join(folder.dumps, name));
}

/**
 * Makes the names in a directory durable after a file in it was made, renamed or removed.
 * Limit: does nothing on Windows, which cannot open a directory and journals names by itself.
 */
export function syncDirectory(path: string): void {
  if (process.platform === "win32") return;
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
