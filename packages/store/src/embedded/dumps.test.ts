/** Dumps are made, kept in small number, and bring a database back. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { madeUpDocument } from "../../test/made-up-document.ts";
import { freshFolder, opened } from "../../test/store-folders.ts";
import { isStoreRefusal, listDocuments, openStore, restoreDump, saveDocument } from "../index.ts";
import { dumpsOf, storeFolder } from "./folder.ts";

async function refused(folder: string) {
  const answer = await openStore({ folder });
  if (!isStoreRefusal(answer)) throw new Error("opened");
  return answer.refused;
}

async function totalIn(folder: string): Promise<number> {
  const store = await opened({ folder, dumps: { keep: 0 } });
  const { total } = await listDocuments(store);
  await store.close();
  return total;
}

it("a damaged database is refused by a sentence that names the dumps, and a dump brings it back", async () => {
  const folder = await freshFolder();
  const store = await opened({ folder });
  await saveDocument(store, madeUpDocument(1, 500));
  await store.close();
  const [dump = ""] = dumpsOf(storeFolder(folder));

  writeFileSync(join(folder, "database/global/pg_control"), Buffer.alloc(8192, 7));
  const before = readdirSync(folder).sort();
  const { code, message } = await refused(folder);
  expect(code).toBe("store/unreadable");
  for (const part of [folder, "FATAL", basename(dump), "restoreDump"]) expect(message).toContain(part);
  expect(readdirSync(folder).sort()).toEqual(before.filter((name) => name !== "lock"));

  expect(await restoreDump(folder, basename(dump))).toEqual({ restored: dump });
  expect(await totalIn(folder)).toBe(1);
  expect(readdirSync(folder).filter((name) => name.startsWith("database.replaced-"))).toHaveLength(1);
});

it("a folder with dumps and no database, or a database without its parts, is not made anew", async () => {
  const folder = await freshFolder();
  const store = await opened({ folder });
  await saveDocument(store, madeUpDocument(1));
  await store.close();
  rmSync(join(folder, "database/PG_VERSION"));
  expect(await refused(folder)).toMatchObject({ code: "store/unreadable" });
  rmSync(join(folder, "database"), { recursive: true });
  expect(await refused(folder)).toMatchObject({ code: "store/missing" });
});

it("something that is no dump is refused and changes nothing", async () => {
  const folder = await freshFolder();
  const wrong = join(folder, "wrong.tar.gz");
  writeFileSync(wrong, "no dump");
  expect(await restoreDump(folder, wrong)).toHaveProperty("refused.code", "store/dump");
  expect(await restoreDump(folder, "none.tar.gz")).toHaveProperty("refused.code", "store/dump");
  expect(await totalIn(folder)).toBe(0);
});

it("dumps are made at the end and when asked for, and only so many are kept", async () => {
  const folder = await freshFolder();
  const store = await opened({ folder, dumps: { keep: 2, everyWrites: 1 } });
  const [, second, third] = [await store.dump(), await store.dump(), await store.dump()];
  expect(dumpsOf(storeFolder(folder))).toEqual([third, second]);
  await saveDocument(store, madeUpDocument(1));
  // The next one by itself waits until twenty times the duration of the last has passed.
  expect(await store.syncCounts()).toMatchObject({ dumps: 3, dumpsLeftOut: 0, dumpFailure: null });
  await store.close();
  const kept = dumpsOf(storeFolder(folder));
  expect([kept.length, kept[1]]).toEqual([2, third]);
});

it("a dump is made by itself after so many writes", async () => {
  const folder = await freshFolder();
  const store = await opened({ folder, dumps: { everyWrites: 3 } });
  for (let n = 1; n <= 3; n++) {
    expect(await store.syncCounts()).toMatchObject({ dumps: 0 });
    await saveDocument(store, madeUpDocument(n));
  }
  expect(await store.syncCounts()).toMatchObject({ dumps: 1 });
  await store.close();
  expect(dumpsOf(storeFolder(folder))).toHaveLength(1);
});

it("a database too large to dump in memory is left out, and counted", async () => {
  const folder = await freshFolder();
  const store = await opened({ folder, dumps: { largestDatabase: 1_000 } });
  expect(await store.dump()).toBeNull();
  expect(await store.syncCounts()).toMatchObject({ dumps: 0, dumpsLeftOut: 1 });
  await store.close();
});

it("a dump that cannot be written is reported and disturbs nothing", async () => {
  const folder = await freshFolder();
  const store = await opened({ folder, dumps: { everyWrites: 1 } });
  writeFileSync(join(folder, "dumps"), "a file where the folder should be");
  await saveDocument(store, madeUpDocument(1));
  expect((await store.syncCounts())?.dumpFailure).toContain("EEXIST");
  await expect(store.dump()).rejects.toThrow("EEXIST");
  await store.close();
  rmSync(join(folder, "dumps"));
  expect(await totalIn(folder)).toBe(1);
});

it("a dump unpacked by tar is a database too", async () => {
  const folder = await freshFolder();
  const store = await opened({ folder });
  await saveDocument(store, madeUpDocument(1));
  const dump = (await store.dump()) ?? "";
  await store.close();
  renameSync(join(folder, "database"), join(folder, "old"));
  mkdirSync(join(folder, "database"), { mode: 0o700 });
  execFileSync("tar", ["-xzf", dump, "-C", join(folder, "database")], { stdio: "ignore" });
  expect(await totalIn(folder)).toBe(1);
});
