import { type Reading, type Said, saidBy } from "@mingce/core";

export type { Said } from "@mingce/core";

/** What a document says, in the order printed. */
export function said(reading: Reading): readonly Said[] {
  return reading.statements.map(saidBy);
}
