import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * What a disk holds if the power fails now: of every file what was last synced, and nothing written since.
 *
 * A synced file keeps its content and its name; a synced directory forgets the names that are gone. Told of every
 * sync by its descriptor. Limit: a real disk may keep more, or parts, of what was not synced; here all of it is lost.
 * Needs /proc (Linux).
 */
export class PowerCut {
  /** Starts from a folder that is wholly on the disk. */
  constructor(
    private readonly folder: string,
    private readonly survives: string,
  ) {
    cpSync(folder, survives, { recursive: true });
  }

  synced(descriptor: number): void {
    const path = readlinkSync(`/proc/self/fd/${descriptor}`);
    const name = relative(this.folder, path);
    if (name.startsWith("..") || !existsSync(path)) return;
    const kept = join(this.survives, name);
    if (statSync(path).isDirectory()) {
      this.#forgetNames(path, kept);
    } else {
      mkdirSync(dirname(kept), { recursive: true });
      copyFileSync(path, kept);
    }
  }

  /** A folder as it is found when the power is back. */
  happens(found: string): void {
    cpSync(this.survives, found, { recursive: true });
  }

  #forgetNames(path: string, kept: string): void {
    mkdirSync(kept, { recursive: true });
    for (const name of readdirSync(kept)) {
      if (!existsSync(join(path, name))) rmSync(join(kept, name), { recursive: true });
    }
  }
}
