import type { Reading, Statement } from "@mingce/core";

/** What a document says, without where it says it: one line a statement, in the order printed. */
export function said(reading: Reading): readonly string[] {
  return reading.statements.map(saidOnce);
}

/** One statement without its place; a blank cell says so. */
function saidOnce({ kind, selection, of, against, group, times, printed }: Statement): string {
  const value = printed.blank
    ? "blank"
    : `${printed.value} ${printed.unit} ${printed.decimals} ${printed.quantum}`;
  const about = [of?.key, against, group, times].filter((x) => x !== undefined);
  return [kind, selection.key, ...about, value].join(" # ");
}
