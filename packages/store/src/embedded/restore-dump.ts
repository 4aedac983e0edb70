import { existsSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { refuse, type StoreRefusal } from "../refusal.ts";
import { EmbeddedWorker } from "./embedded-worker.ts";
import { storeFolder } from "./folder.ts";
import { lockFolder } from "./lock-folder.ts";

/** The database of a dump that was put in place. */
export interface DumpRestored {
  readonly restored: string;
}

/**
 * Puts the database of a dump in the place of the one in a folder, which is kept as `database.replaced-…`.
 *
 * Shape:  `dump` is a name in the folder's `dumps` or a path.
 * Errors: refuses a folder in use and a dump that does not open as a database; nothing is changed then.
 */
export async function restoreDump(root: string, dump: string): Promise<DumpRestored | StoreRefusal> {
  const folder = storeFolder(resolve(root));
  const named = join(folder.dumps, dump);
  const path = !isAbsolute(dump) && existsSync(named) ? named : resolve(dump);
  if (!existsSync(path)) return refuse("store/dump", `找不到备份 ${path}。请从 ${folder.dumps} 中选一个。`);
  if (!existsSync(folder.root))
    return refuse("store/folder", `数据文件夹 ${folder.root} 不存在，请检查路径。`);
  const lock = await lockFolder(folder);
  if ("refused" in lock) return lock;
  try {
    const worker = await EmbeddedWorker.start({ kind: "restore", folder, dump: path });
    if (worker instanceof EmbeddedWorker) {
      await worker.end();
      return { restored: path };
    }
    return refuse("store/dump", `备份 ${path} 无法恢复：${worker.reason}。原数据库未作改动，请换一个备份。`);
  } finally {
    lock.release();
  }
}
