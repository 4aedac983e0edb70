/** Why a store was not opened: a value with a sentence for people, never thrown. */

/**
 * - locked: another process, or this one, has the folder open
 * - unreadable: the database in the folder is damaged or does not open
 * - missing: the folder holds dumps but no database
 * - folder: the folder cannot be made or written
 * - unreachable: the PostgreSQL server cannot be reached or refuses the connection
 * - encoding: the PostgreSQL database is not UTF-8
 * - newer: the database was written by a newer version of the program
 * - dump: the dump cannot be read
 */
export type StoreRefusalCode =
  | "store/locked"
  | "store/unreadable"
  | "store/missing"
  | "store/folder"
  | "store/unreachable"
  | "store/encoding"
  | "store/newer"
  | "store/dump";

/** What was refused; `message` is Chinese: what, where, what to do. */
export interface StoreRefusal {
  readonly refused: { readonly code: StoreRefusalCode; readonly message: string };
}

/** Makes a refusal. */
export function refuse(code: StoreRefusalCode, message: string): StoreRefusal {
  return { refused: { code, message } };
}

/** True for a refusal, false for what was asked for. */
export function isStoreRefusal(answer: object): answer is StoreRefusal {
  return "refused" in answer;
}

/** The first line of what an error says: database errors can carry a page of program text. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return (text.split("\n")[0] ?? "").slice(0, 300);
}
