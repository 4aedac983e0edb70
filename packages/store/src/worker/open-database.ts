/** Opening, making and restoring the data directory of an embedded store. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { columnParsers, columnSerializers } from "../column-types.ts";
import { type StoreFolder, syncDirectory } from "../embedded/folder.ts";
import { reasonOf } from "../refusal.ts";
import { syncTree } from "./sync-tree.ts";
import { SyncedFileSystem } from "./synced-file-system.ts";

/** A running embedded database and the file system that counts its syncs. */
export interface EmbeddedDatabase {
  readonly pg: PGlite;
  readonly files: SyncedFileSystem;
}

/**
 * PGlite's own parameters with `-F` (no fsync) taken out. Of the sync methods only `fsync` reaches the host. Old log
 * segments are removed, not kept for reuse, because every dump carries the log.
 */
const startParams: readonly string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  ...[
    "fsync=on",
    "wal_sync_method=fsync",
    "full_page_writes=on",
    "synchronous_commit=on",
    "wal_recycle=off",
    "min_wal_size=32MB",
    "max_wal_size=64MB",
    "timezone=UTC",
  ].flatMap((setting) => ["-c", setting]),
];

/** Opens the database of a folder; makes it first where there is none. */
export async function openDatabase(folder: StoreFolder): Promise<EmbeddedDatabase> {
  if (!existsSync(folder.database)) await makeDatabase(folder, null);
  for (const part of ["PG_VERSION", join("global", "pg_control")]) {
    // Without PG_VERSION, PGlite would make a new database over the old one.
    if (!existsSync(join(folder.database, part))) throw new Error(`缺少文件 ${part}`);
  }
  return startDatabase(folder.database, null);
}

/**
 * Makes a data directory aside, puts it on the disk and only then gives it its name, so that a process killed
 * meanwhile leaves nothing that looks like a database. With a dump, the directory is filled from it.
 */
export async function makeDatabase(folder: StoreFolder, dump: string | null): Promise<void> {
  rmSync(folder.unfinished, { recursive: true, force: true });
  mkdirSync(folder.unfinished, { mode: 0o700 });
  const { pg } = await startDatabase(folder.unfinished, dump);
  await pg.query("select 1");
  await pg.close();
  syncTree(folder.unfinished);
  if (existsSync(folder.database)) renameSync(folder.database, replacedName(folder));
  renameSync(folder.unfinished, folder.database);
  syncDirectory(folder.root);
}

function replacedName(folder: StoreFolder): string {
  return `${folder.database}.replaced-${new Date().toISOString().replaceAll(/[-:.]/g, "")}`;
}

async function startDatabase(directory: string, dump: string | null): Promise<EmbeddedDatabase> {
  const files = new SyncedFileSystem(directory);
  let lastWords = "";
  try {
    const pg = await PGlite.create({
      fs: files,
      startParams: [...startParams],
      parsers: { ...columnParsers },
      serializers: { ...columnSerializers },
      ...(dump !== null && { loadDataDir: new File([readFileSync(dump)], "dump.tar.gz") }),
      onStderr: (line) => {
        lastWords = /(?:FATAL|PANIC): .*/.exec(line)?.[0] ?? lastWords;
        return true;
      },
    });
    return { pg, files };
  } catch (error) {
    throw new Error(lastWords || reasonOf(error));
  }
}
