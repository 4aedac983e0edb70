import type { DumpRestored } from "./embedded/restore-dump.ts";
import type { StoreRefusal } from "./refusal.ts";

export type { DumpRestored } from "./embedded/restore-dump.ts";

/** Puts the database of a dump in the place of the one in a folder (embedded/restore-dump.ts). */
export async function restoreDump(folder: string, dump: string): Promise<DumpRestored | StoreRefusal> {
  const { restoreDump: restore } = await import("./embedded/restore-dump.ts");
  return restore(folder, dump);
}
