import type { Random } from "./random.ts";

/** A damaged file and what was done to it, for whoever looks into a failure. */
export interface Damaged {
  readonly bytes: Uint8Array;
  readonly what: string;
}

/** One way of damaging a file; null where the file has nothing it could be done to. */
export type Damage = (bytes: Uint8Array, random: Random) => Damaged | null;
