import { type Budget, type EntryProblem, readEntry } from "@mingce/core";
import { forms } from "@mingce/forms";
import { readSheets } from "@mingce/readers";
import type { Refused } from "./read.ts";

/** What a filled workbook holds as a budget, and what is wrong at which cell. */
export interface ImportedEntry {
  /** Null where the file is no entry workbook. */
  readonly budget: Budget | null;
  readonly problems: readonly EntryProblem[];
  /** True where no problem is an error: a disclosure can be written from the budget. */
  readonly whole: boolean;
}

/** Reads a filled entry workbook. Hostile bytes are refused with a sentence; nothing is thrown. */
export function importEntry(bytes: Uint8Array, file: string): ImportedEntry | Refused {
  const read = readSheets(bytes, file);
  if (!read.ok) return { file, refused: read.refusal };
  const { budget, problems } = readEntry(read.sheets, forms);
  return { budget, problems, whole: budget !== null && problems.every((p) => p.severity !== "error") };
}

/** A budget as the JSON that is kept of it. */
export function budgetJson(budget: Budget): string {
  return `${JSON.stringify(budget, null, 2)}\n`;
}
