/** Folders with a new, empty embedded database for tests: made once in 3 s, then copied. */
import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { bundleWorker } from "../bin/worker-program.mjs";
import { isStoreRefusal, openStore, type Store, type StorePlace } from "../src/index.ts";

const cache = fileURLToPath(new URL("../../../node_modules/.cache/mingce-store/", import.meta.url));

/** A new folder under the system's own for temporary files; removed after the test file. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mingce-store-"));
  made.push(folder);
  return folder;
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with an empty database in it. */
export async function freshFolder(): Promise<string> {
  const folder = emptyFolder();
  cpSync(join(await emptyStore(), "database"), join(folder, "database"), { recursive: true });
  return folder;
}

/** Kept between runs, under the name of the worker's bundle: another program makes another. */
async function emptyStore(): Promise<string> {
  const kept = join(cache, `empty-${basename(dirname(fileURLToPath(await bundleWorker())))}`);
  if (existsSync(kept)) return kept;
  removeOldStores();
  const folder = emptyFolder();
  const store = await opened({ folder, dumps: { keep: 0 } });
  await store.close();
  const copy = `${kept}.${process.pid}`;
  cpSync(folder, copy, { recursive: true });
  try {
    renameSync(copy, kept);
  } catch {
    rmSync(copy, { recursive: true }); // another test process was first
  }
  return kept;
}

/** Those of earlier programs; a run that began within the last hour may still copy from its own. */
function removeOldStores(): void {
  for (const name of readdirSync(cache).filter((each) => each.startsWith("empty-"))) {
    const path = join(cache, name);
    if (Date.now() - statSync(path).ctimeMs > 3_600_000) rmSync(path, { recursive: true, force: true });
  }
}

/** Opens a store that has to open. */
export async function opened(place: StorePlace): Promise<Store> {
  const store = await openStore(place);
  if (isStoreRefusal(store)) throw new Error(store.refused.message);
  return store;
}
