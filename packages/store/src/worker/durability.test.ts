/** What is acknowledged was put on the disk first. */
import { sql } from "kysely";
import { describe, expect, it, vi } from "vitest";
import { madeUpDocument } from "../../test/made-up-document.ts";
import { freshFolder, opened } from "../../test/store-folders.ts";
import { storeFolder } from "../embedded/folder.ts";
import { listDocuments, saveDocument } from "../index.ts";
import { openDatabase } from "./open-database.ts";

const disk = vi.hoisted(() => ({ isBroken: false }));
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const fsyncSync = (descriptor: number): void => {
    if (disk.isBroken) throw new Error("EIO: i/o error, fsync");
    fs.fsyncSync(descriptor);
  };
  return { ...fs, fsyncSync };
});

describe("the log is synced by the host", () => {
  it("once for every acknowledged write and never for reading", async () => {
    const store = await opened({ folder: await freshFolder(), dumps: { keep: 0 } });
    const writes = 20;
    const before = (await store.syncCounts())?.wal ?? 0;
    for (let n = 0; n < writes; n++) {
      const synced = (await store.syncCounts())?.wal ?? 0;
      await saveDocument(store, madeUpDocument(n));
      expect((await store.syncCounts())?.wal).toBeGreaterThan(synced);
    }
    const after = (await store.syncCounts())?.wal ?? 0;
    await listDocuments(store);
    expect((await store.syncCounts())?.wal).toBe(after);
    console.log(`${after - before} syncs of pg_wal for ${writes} acknowledged writes`);
    await store.close();
  });

  it("and data files at a checkpoint, which bounds the log", async () => {
    const store = await opened({ folder: await freshFolder(), dumps: { keep: 0 } });
    const before = await store.syncCounts();
    await sql`create table filler as
      select n, repeat(md5(n::text), 40) as text from generate_series(1, 70000) n`.execute(store.db);
    await listDocuments(store);
    const after = await store.syncCounts();
    expect(after?.checkpoints).toBe(1);
    expect((after?.data ?? 0) - (before?.data ?? 0)).toBeGreaterThan(10);
    await store.close();
  });
});

it("a write the disk refuses is not acknowledged", async () => {
  const { pg, files } = await openDatabase(storeFolder(await freshFolder()));
  await pg.exec("create table t (n integer)");
  disk.isBroken = true;
  await expect(pg.query("insert into t values (1)")).rejects.toThrow("could not fsync");
  disk.isBroken = false;
  expect(files.failure).toContain("pg_wal");
});
