import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A file to be written: where, and what. */
export interface FileToWrite {
  readonly target: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files together: each beside its place first, and only when all of them stand there in place of the old ones.
 * False where one could not be written; then the old files stand as they were.
 */
export function writeTogether(files: readonly FileToWrite[]): boolean {
  const beside = (target: string): string => `${target}.new`;
  try {
    for (const { target, content } of files) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(beside(target), content);
    }
    for (const { target } of files) renameSync(beside(target), target);
    return true;
  } catch {
    // Removing what lies below a file throws, be it forced: only what stands there is removed.
    for (const { target } of files) if (existsSync(beside(target))) rmSync(beside(target), { force: true });
    return false;
  }
}
