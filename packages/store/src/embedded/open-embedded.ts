import { existsSync, mkdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { Kysely } from "kysely";
import { reasonOf, refuse, type StoreRefusal } from "../refusal.ts";
import { applyMigrations } from "../schema/apply-migrations.ts";
import type { Tables } from "../schema/tables.ts";
import type { Store } from "../store.ts";
import type { DumpRules, SyncCounts } from "../worker/messages.ts";
import { EmbeddedDialect } from "./embedded-dialect.ts";
import { EmbeddedWorker } from "./embedded-worker.ts";
import { dumpsOf, type StoreFolder, storeFolder } from "./folder.ts";
import { lockFolder } from "./lock-folder.ts";

const dumpRules: DumpRules = { keep: 3, everyWrites: 500, everyMinutes: 30, largestDatabase: 512 * 2 ** 20 };

/** Opens the embedded database of a folder, making both where there are none. */
export async function openEmbedded(root: string, rules: Partial<DumpRules>): Promise<Store | StoreRefusal> {
  const folder = storeFolder(resolve(root));
  try {
    mkdirSync(folder.root, { recursive: true });
  } catch (error) {
    return refuse(
      "store/folder",
      `无法建立数据文件夹 ${folder.root}：${reasonOf(error)}。请检查路径和写入权限。`,
    );
  }
  const lock = await lockFolder(folder);
  if ("refused" in lock) return lock;
  const opened = await openLocked(folder, { ...dumpRules, ...rules });
  if ("refused" in opened) {
    lock.release();
    return opened;
  }
  const { worker, db } = opened;
  lock.watch(() => {
    worker.stop(`数据文件夹 ${folder.root} 的锁已被其他进程取走，本进程不再读写。请只保留一个进程。`);
    void worker.end();
  });
  let closing: Promise<void> | null = null;
  return {
    kind: "embedded",
    db,
    dump: () => worker.ask({ kind: "dump" }) as Promise<string | null>, // as the worker answers it
    syncCounts: () => worker.ask({ kind: "counts" }) as Promise<SyncCounts>,
    close: () => {
      closing ??= close(worker, db).finally(() => lock.release());
      return closing;
    },
  };
}

/** A database that has stopped is left as it is: its log puts it right when it is opened again. */
async function close(worker: EmbeddedWorker, db: Kysely<Tables>): Promise<void> {
  try {
    await db.destroy();
    if (!worker.isStopped) await worker.ask({ kind: "close" });
  } finally {
    await worker.end();
  }
}

async function openLocked(folder: StoreFolder, dumps: DumpRules) {
  if (!existsSync(folder.database) && dumpsOf(folder).length > 0) return missing(folder);
  const worker = await EmbeddedWorker.start({ kind: "serve", folder, dumps });
  if (!(worker instanceof EmbeddedWorker)) return unreadable(folder, worker.reason);
  const db = new Kysely<Tables>({ dialect: new EmbeddedDialect(worker) });
  try {
    const refusal = await applyMigrations(db);
    if (refusal === null) return { worker, db };
    await worker.ask({ kind: "close" });
    await worker.end();
    return refusal;
  } catch (error) {
    await worker.end();
    return unreadable(folder, reasonOf(error));
  }
}

function missing(folder: StoreFolder): StoreRefusal {
  return refuse(
    "store/missing",
    `数据文件夹 ${folder.root} 里有备份，却没有数据库（database 文件夹）。${howToRestore(folder)}如确要从空库开始，请先把 dumps 文件夹移走。`,
  );
}

function unreadable(folder: StoreFolder, reason: string): StoreRefusal {
  return refuse(
    "store/unreadable",
    `数据文件夹 ${folder.root} 的数据库打不开：${reason}。程序没有改动其中的数据。${howToRestore(folder)}`,
  );
}

function howToRestore(folder: StoreFolder): string {
  const names = dumpsOf(folder).map((path) => basename(path));
  if (names.length === 0) return "文件夹里没有备份；请先原样复制整个文件夹留底，再联系维护人员。";
  return `可用备份（新的在前）：${names.join("、")}，在 ${folder.dumps}。请先原样复制整个文件夹留底，再用 restoreDump 恢复其中一个（步骤见 packages/store/DURABILITY.md）；备份之后写入的内容不在其中。`;
}
