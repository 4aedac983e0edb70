import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { processStart } from "./process-start.ts";

/** Who holds a lock, as its file says. */
export interface LockOwner {
  readonly pid: number;
  /** Beginning of the process (process-start.ts). */
  readonly start: string;
  readonly host: string;
  /** When the lock was taken; ISO 8601 in UTC. */
  readonly since: string;
  /** Tells two locks of one process apart. */
  readonly token: string;
}

/** This process as an owner. */
export function thisOwner(): LockOwner {
  return {
    pid: process.pid,
    start: processStart(process.pid) ?? "unknown",
    host: hostname(),
    since: new Date().toISOString(),
    token: randomUUID(),
  };
}

/** Reads what a lock file says; null where it says nothing complete. */
export function readOwner(text: string): LockOwner | null {
  try {
    const owner = JSON.parse(text) as Partial<LockOwner> | null; // checked below
    const whole =
      typeof owner?.pid === "number" &&
      [owner.start, owner.host, owner.since, owner.token].every((part) => typeof part === "string");
    return whole ? (owner as LockOwner) : null;
  } catch {
    return null;
  }
}

/**
 * True where the owner surely runs no more. Of another computer (or container) only the age of its sign of life can
 * say so: `silentFor` is how long ago it gave the last one. Limit: clocks two minutes apart mislead it.
 */
export function isGone(owner: LockOwner, silentFor: number): boolean {
  if (owner.host !== hostname()) return silentFor > longestSilence;
  const start = processStart(owner.pid);
  if (start === null) return true;
  return start !== "unknown" && owner.start !== "unknown" && start !== owner.start;
}

/** An owner gives a sign of life this often, in milliseconds. */
export const signOfLifeEvery = 10_000;
/** An owner elsewhere that is silent for longer is taken to have ended, in milliseconds. */
const longestSilence = 12 * signOfLifeEvery;
