import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { isGone, type LockOwner, readOwner, signOfLifeEvery, thisOwner } from "./lock-owner.ts";

/** A file whose making was cut short says nothing; after this it counts as left behind, in milliseconds. */
const longestWriting = 5_000;

/**
 * The lock of a store's folder: PGlite has none, and two processes on one folder lose data silently.
 *
 * A file made with exclusive create names the process. The lock of a process that has ended is taken over: renamed
 * away, looked at once more, and only then replaced. An owner that finds its lock gone is told through `onLost`.
 * Limit: an owner in another container that is frozen for two minutes counts as ended.
 */
export class FolderLock {
  #sign: NodeJS.Timeout | null = null;

  private constructor(
    private readonly path: string,
    private readonly owner: LockOwner,
  ) {}

  /** Takes the lock, or answers who has it; null for an owner that is only now writing its name. */
  static async take(path: string): Promise<FolderLock | { readonly heldBy: LockOwner | null }> {
    const lock = new FolderLock(path, thisOwner());
    for (let attempt = 0; attempt < 10; attempt++) {
      if (lock.#create()) return lock;
      const found = lookAt(path);
      if (found === null) continue;
      const gone =
        found.owner === null ? found.silentFor > longestWriting : isGone(found.owner, found.silentFor);
      if (!gone && found.owner !== null) return { heldBy: found.owner };
      if (gone && moveAway(path, found.text) && lock.#create()) {
        // Another process may have judged the old lock at the same moment and moved this one away.
        await pause(100);
        if (lock.isHeld()) return lock;
      }
      await pause(50);
    }
    return { heldBy: lookAt(path)?.owner ?? null };
  }

  /** True while the file still names this owner. */
  isHeld(): boolean {
    return lookAt(this.path)?.owner?.token === this.owner.token;
  }

  /** Gives signs of life from now on, and says once if the lock was lost. */
  watch(onLost: () => void): void {
    this.#sign = setInterval(() => {
      if (this.isHeld()) return utimesSync(this.path, new Date(), new Date());
      this.#endSigns();
      onLost();
    }, signOfLifeEvery).unref();
  }

  /** Gives the lock back. */
  release(): void {
    this.#endSigns();
    if (this.isHeld()) rmSync(this.path);
  }

  #endSigns(): void {
    if (this.#sign !== null) clearInterval(this.#sign);
  }

  #create(): boolean {
    try {
      const descriptor = openSync(this.path, "wx");
      writeSync(descriptor, JSON.stringify(this.owner));
      fsyncSync(descriptor);
      closeSync(descriptor);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    }
  }
}

/** What stands in a lock file and how long ago it was last touched; null where there is none. */
function lookAt(path: string) {
  try {
    const text = readFileSync(path, "utf8");
    return { text, owner: readOwner(text), silentFor: Date.now() - statSync(path).mtimeMs };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Removes a lock judged left behind; a lock that another process put in its place is put back. */
function moveAway(path: string, judged: string): boolean {
  const aside = `${path}.${process.pid}-${Date.now()}`;
  try {
    renameSync(path, aside);
  } catch {
    return true; // already moved by another; the exclusive create decides
  }
  if (readFileSync(aside, "utf8") === judged) {
    rmSync(aside);
    return true;
  }
  renameSync(aside, path);
  return false;
}
