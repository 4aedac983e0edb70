/** What is acknowledged was put on the disk first. */
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "kysely";
import { describe, expect, it, vi } from "vitest";
import { madeUpDocument } from "../../test/made-up-document.ts";
import { PowerCut } from "../../test/power-cut.ts";
import { emptyFolder, freshFolder, opened } from "../../test/store-folders.ts";
import { storeFolder } from "../embedded/folder.ts";
import { listDocuments, saveDocument } from "../index.ts";
import { type EmbeddedDatabase, openDatabase } from "./open-database.ts";

const disk = vi.hoisted(() => ({ isBroken: false, synced: (_: number): void => {} }));
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const fsyncSync = (descriptor: number): void => {
    if (disk.isBroken) throw new Error("EIO: i/o error, fsync");
    fs.fsyncSync(descriptor);
    disk.synced(descriptor);
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

describe.runIf(process.platform === "linux")("after a power cut that loses everything not synced", () => {
  const folder = async () => storeFolder(await freshFolder());
  const rowsIn = async (database: EmbeddedDatabase): Promise<number> => {
    const { rows } = await database.pg.query<{ n: number }>("select count(*) as n from t");
    await database.pg.close();
    return rows[0]?.n ?? 0;
  };

  it("everything acknowledged is there, before, between and after checkpoints", async () => {
    const real = await folder();
    const database = await openDatabase(real);
    const cut = new PowerCut(real.root, join(emptyFolder(), "survives"));
    disk.synced = (descriptor) => cut.synced(descriptor);
    const found: { readonly folder: string; readonly rows: number }[] = [];
    const { pg } = database;
    await pg.exec("create table t (n integer primary key, text text)");
    for (let write = 1; write <= 12; write++) {
      await pg.query("insert into t select $1 * 1000 + n, repeat('x', 2000) from generate_series(1, 500) n", [
        write,
      ]);
      await pg.query("update t set text = 'changed' where n % 1000 = 1");
      if (write % 4 === 0) await pg.exec("checkpoint");
      if (write % 3 !== 1) continue;
      const after = join(emptyFolder(), "found");
      cut.happens(after);
      found.push({ folder: after, rows: write * 500 });
    }
    disk.synced = () => {};
    await pg.close();
    for (const each of found)
      expect(await rowsIn(await openDatabase(storeFolder(each.folder)))).toBe(each.rows);
  });

  it("PGlite as it comes has lost it: the test sees the difference", async () => {
    const real = await folder();
    const { pg } = await openDatabase(real);
    await pg.exec("create table t (n integer)");
    await pg.close();
    const cut = new PowerCut(real.root, join(emptyFolder(), "survives"));
    disk.synced = (descriptor) => cut.synced(descriptor);
    const plain = await PGlite.create(real.database);
    await plain.query("insert into t values (1)");
    const after = join(emptyFolder(), "found");
    cut.happens(after);
    disk.synced = () => {};
    await plain.close();
    expect(await rowsIn(await openDatabase(storeFolder(after)))).toBe(0);
  });
});
