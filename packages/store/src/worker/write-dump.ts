import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dumpsOf, type StoreFolder, syncDirectory } from "../embedded/folder.ts";
import type { EmbeddedDatabase } from "./open-database.ts";
import { syncFile } from "./sync-tree.ts";

/**
 * Writes a dump of the whole data directory, removes the oldest beyond `keep` and answers its path.
 *
 * Shape: a gzipped tar of the PostgreSQL data directory; its name is the moment in UTC. It gets that name only when
 * it is whole and on the disk. Limit: made in memory, and no query runs meanwhile.
 */
export async function writeDump(
  { pg }: EmbeddedDatabase,
  folder: StoreFolder,
  keep: number,
): Promise<string> {
  await pg.exec("checkpoint");
  const dump = await pg.dumpDataDir("gzip");
  mkdirSync(folder.dumps, { recursive: true });
  const path = join(folder.dumps, `${new Date().toISOString().replaceAll(/[-:.]/g, "")}.tar.gz`);
  const partial = `${path}.partial`;
  writeFileSync(partial, new Uint8Array(await dump.arrayBuffer()));
  syncFile(partial);
  renameSync(partial, path);
  for (const old of dumpsOf(folder).slice(keep)) rmSync(old);
  syncDirectory(folder.dumps);
  return path;
}

/** Removes what a process left that was killed while it wrote a dump. */
export function removePartialDumps(folder: StoreFolder): void {
  for (const name of readdirSync(folder.dumps)) {
    if (name.endsWith(".partial")) rmSync(join(folder.dumps, name));
  }
}

/** Bytes of all files below a directory. */
export function sizeOf(directory: string): number {
  return readdirSync(directory, { withFileTypes: true })
    .map((entry) => {
      const path = join(directory, entry.name);
      return entry.isDirectory() ? sizeOf(path) : statSync(path).size;
    })
    .reduce((sum, size) => sum + size, 0);
}
