/** What goes into the store and what comes out: plain values, no database types. */
import type {
  Budget,
  Coverage,
  DocumentFormat,
  Finding,
  FindingVerdict,
  Level,
  Severity,
  Statement,
} from "@mingce/core";

/** Number of a document or a budget inside one store; it never changes and is never used twice. */
export type RecordId = number;

/** What a rule came to on a document (design.md §5). */
export interface RuleOutcome {
  readonly id: string;
  readonly outcome: "passed" | "failed" | "not-applicable" | "not-enough-data";
}

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** A document as handed in, with everything one reading of it found. */
export interface DocumentToSave {
  /** Name shown to people; never a path. */
  readonly name: string;
  readonly format: DocumentFormat;
  readonly bytes: Uint8Array;
  readonly form: string | null;
  readonly year: number | null;
  readonly level: Level | null;
  readonly unit: string | null;
  readonly title: string | null;
  /** True for the sample data of a first start; a document handed in by a person is never a sample. */
  readonly sample: boolean;
  /** Version of the rules and forms it was read with. */
  readonly version: string;
  readonly coverage: Coverage;
  readonly rules: readonly RuleOutcome[];
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
}

/** A document in a list. */
export interface DocumentRecord {
  readonly id: RecordId;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly name: string;
  readonly format: DocumentFormat;
  /** Length of the bytes. */
  readonly size: number;
  readonly form: string | null;
  readonly year: number | null;
  readonly level: Level | null;
  readonly unit: string | null;
  readonly title: string | null;
  /** When these bytes were first received; ISO 8601 in UTC. */
  readonly receivedAt: string;
  readonly sample: boolean;
  readonly counts: SeverityCounts;
}

/** A document with the summary of its latest reading. */
export interface DocumentDetail extends DocumentRecord {
  readonly version: string;
  /** When the latest reading was saved; ISO 8601 in UTC. */
  readonly readAt: string;
  readonly coverage: Coverage;
  readonly rules: readonly RuleOutcome[];
}

/** A verdict of a person on a finding of some version of a disclosure. */
export interface VerdictRecord extends FindingVerdict {
  readonly fingerprint: string;
  /** ISO 8601 in UTC. */
  readonly givenAt: string;
}

/** Which stretch of a list is asked for. */
export interface Paging {
  /** Records to leave out first; 0 unless said. */
  readonly offset?: number;
  /** At most so many records; 50 unless said. */
  readonly limit?: number;
}

/** A stretch of a list and how long the whole list is. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

/** A budget in a list. */
export interface BudgetRecord {
  readonly id: RecordId;
  readonly body: string;
  readonly form: string;
  readonly year: number;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** A budget with its ledger. */
export interface BudgetDetail extends BudgetRecord {
  readonly budget: Budget;
}
