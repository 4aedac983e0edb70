import { hostname } from "node:os";
import { reasonOf, refuse, type StoreRefusal } from "../refusal.ts";
import type { StoreFolder } from "./folder.ts";
import { FolderLock } from "./folder-lock.ts";
import type { LockOwner } from "./lock-owner.ts";

/** Takes the lock of a store's folder, or says in a sentence who has it. */
export async function lockFolder(folder: StoreFolder): Promise<FolderLock | StoreRefusal> {
  try {
    const lock = await FolderLock.take(folder.lock);
    return lock instanceof FolderLock ? lock : refuse("store/locked", lockedBy(folder, lock.heldBy));
  } catch (error) {
    return refuse(
      "store/folder",
      `无法在数据文件夹 ${folder.root} 中写入：${reasonOf(error)}。请检查写入权限和磁盘空间。`,
    );
  }
}

function lockedBy(folder: StoreFolder, owner: LockOwner | null): string {
  if (owner === null) return `数据文件夹 ${folder.root} 正被另一个进程打开，请稍后重试。`;
  const here = owner.host === hostname();
  if (here && owner.pid === process.pid) {
    return `数据文件夹 ${folder.root} 已由本进程（进程号 ${owner.pid}）打开，不能再开一次；请使用已打开的那一个，或先关闭它。`;
  }
  const where = here ? "" : `主机 ${owner.host} 上的`;
  return `数据文件夹 ${folder.root} 正被${where}另一个进程使用（进程号 ${owner.pid}，自 ${owner.since} 起）。请先停止该进程，或直接使用它提供的网页和接口；若确认它已不在运行，请删除文件 ${folder.lock} 后重试。`;
}
