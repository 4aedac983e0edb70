/** The columns of a document without its bytes, and the record they make. */
import type { DocumentRecord } from "../records.ts";
import type { ReadingSummary } from "../schema/tables.ts";

/** Columns read for every document; the tables are named documents and readings. */
export const documentColumns = [
  "documents.id",
  "sha256",
  "name",
  "format",
  "size",
  "form",
  "year",
  "level",
  "unit",
  "title",
  "received_at",
  "sample",
  "summary",
] as const;

interface DocumentRow {
  readonly id: number;
  readonly sha256: string;
  readonly name: string;
  readonly format: string;
  readonly size: number;
  readonly form: string | null;
  readonly year: number | null;
  readonly level: string | null;
  readonly unit: string | null;
  readonly title: string | null;
  readonly received_at: string;
  readonly sample: boolean;
  readonly summary: ReadingSummary;
}

/** The record of a row. */
export function documentRecord({
  received_at,
  summary,
  format,
  level,
  ...same
}: DocumentRow): DocumentRecord {
  return {
    ...same,
    // Columns hold what saveDocument took from core's types.
    format: format as DocumentRecord["format"],
    level: level as DocumentRecord["level"],
    receivedAt: received_at,
    counts: summary.counts,
  };
}
