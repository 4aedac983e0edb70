/** What came of restoring a database; a sentence for people. */
export interface StoreRestored {
  readonly restored: boolean;
  readonly message: string;
}

/** Puts the database of a dump in the place of the one in a folder; what was there is kept beside it. */
export async function restoreStore(folder: string, dump: string): Promise<StoreRestored> {
  const { isStoreRefusal, restoreDump } = await import("@mingce/store");
  const result = await restoreDump(folder, dump);
  if (isStoreRefusal(result)) return { restored: false, message: result.refused.message };
  return { restored: true, message: `已由备份恢复到“${folder}”。` };
}
