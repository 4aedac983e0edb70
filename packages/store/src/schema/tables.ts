/** The tables as Kysely sees them. Column meanings: records.ts; the SQL: the numbered files beside this one. */

import type { Budget, Coverage, Finding } from "@mingce/core";
import type { Generated, JSONColumnType } from "kysely";
import type { RuleOutcome, SeverityCounts } from "../records.ts";

/** Every table of the store. */
export interface Tables {
  readonly documents: DocumentsTable;
  readonly readings: ReadingsTable;
  readonly statements: StatementsTable;
  readonly findings: FindingsTable;
  readonly budgets: BudgetsTable;
  readonly verdicts: VerdictsTable;
}

interface DocumentsTable {
  readonly id: Generated<number>;
  readonly sha256: string;
  readonly name: string;
  readonly format: string;
  readonly bytes: Uint8Array;
  readonly size: Generated<number>;
  readonly form: string | null;
  readonly year: number | null;
  readonly level: string | null;
  readonly unit: string | null;
  readonly title: string | null;
  readonly received_at: Generated<string>;
  readonly sample: boolean;
  /** Which disclosure it is a version of: year, level and unit, or its own hash. */
  readonly disclosure: Generated<string>;
}

interface ReadingsTable {
  readonly document_id: number;
  readonly version: string;
  readonly read_at: Generated<string>;
  readonly summary: JSONColumnType<ReadingSummary>;
}

/** The JSON of a reading's summary. */
export interface ReadingSummary {
  readonly coverage: Coverage;
  readonly rules: readonly RuleOutcome[];
  readonly counts: SeverityCounts;
}

/** One printed statement; `rest` holds what no query looks at (documents/statement-row.ts). */
export interface StatementsTable {
  readonly document_id: number;
  readonly ord: number;
  readonly kind: string;
  readonly cube: string;
  readonly year: number;
  readonly measure: string;
  readonly key: string;
  /** Steps of the unit: fen for money. */
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
  readonly text: string;
  readonly blank: boolean;
  readonly page: number | null;
  readonly line: number | null;
  readonly table_id: string | null;
  readonly row_id: string | null;
  readonly column_id: string | null;
  readonly section: string | null;
  readonly address: JSONColumnType<object> | null;
  readonly rest: JSONColumnType<object>;
}

interface FindingsTable {
  readonly document_id: number;
  readonly ord: number;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly fingerprint: string;
  readonly line: number | null;
  readonly page: number | null;
  readonly payload: JSONColumnType<Finding>;
}

interface BudgetsTable {
  readonly id: Generated<number>;
  readonly body: string;
  readonly form: string;
  readonly year: number;
  readonly budget: JSONColumnType<Budget>;
  readonly created_at: Generated<string>;
}

interface VerdictsTable {
  readonly disclosure: string;
  readonly fingerprint: string;
  readonly kind: string;
  readonly reason: string | null;
  readonly given_at: Generated<string>;
}
