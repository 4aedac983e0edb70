import type { Reading, Severity } from "@mingce/core";

/**
 * The severity of a finding about spelling, punctuation or a cell: a note where the document is plain text, because
 * the conversion that made it may have lost or changed characters (domain.md §10).
 */
export function unlessConverted(reading: Reading, severity: Severity): Severity {
  return reading.document.format === "text" ? "info" : severity;
}
