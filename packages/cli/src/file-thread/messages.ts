/** What goes to the file thread and comes back; a reading itself cannot be sent, what is reported of it can. */
import type {
  AnnotatedFile,
  ComposeOptions,
  CorpusLine,
  FileToCompare,
  Refused,
  SarifFile,
  Verdicts,
} from "@mingce/app";

/** A file to be worked on. */
export interface FileGiven {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The form to take it for, whatever it looks like; null: it says itself. */
  readonly form: string | null;
}

/** How a check is reported; "sarif" files are put together by a task of their own. */
export type CheckFormat = "text" | "json" | "html" | "sarif";

/** What else a check is to make of a file. */
export interface CheckExtras {
  /** The report for reviewers, as a page. */
  readonly page: boolean;
  /** The file itself with a note at each finding. */
  readonly annotated: boolean;
}

/** A file's report and what the exit code needs to know; `refused` where it could not be read. */
export interface FileReport {
  readonly report: string;
  readonly refused: Refused | null;
  /** Errors found, without those a person has accepted or called false. */
  readonly errors: number;
  /** For "sarif" only. */
  readonly sarif: SarifFile | null;
  /** Where they were asked for, and the file could be read. */
  readonly page: string | null;
  readonly annotated: AnnotatedFile | Refused | null;
}

/** How a comparison is reported. */
export type CompareFormat = "text" | "json" | "html";

/** Files to be compared, those that could not be loaded among them. */
export interface FilesGiven {
  readonly files: readonly (FileToCompare | Refused)[];
  readonly format: CompareFormat;
}

/** The report of a comparison and what the exit code needs to know. */
export interface CompareReport {
  readonly report: string;
  readonly refused: number;
  readonly errors: number;
  readonly nothingCompared: boolean;
}

/** A file to be verified, with the text of the ledger it is to come from (null: by itself) and what it was written beside. */
export interface FileToVerify {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly budget: string | null;
  readonly beside: Omit<ComposeOptions, "draft">;
  readonly format: "text" | "json";
}

/** The report on a verified file and what the exit code needs to know; `problems` of the ledger, each a sentence. */
export interface VerifyReport {
  readonly report: string;
  readonly refused: Refused | null;
  readonly problems: readonly string[];
  readonly holds: boolean;
}

/** What the thread does, with what it takes and what it answers. */
export interface FileWork {
  readonly forms: { readonly takes: null; readonly answers: readonly string[] };
  readonly check: {
    /** `verdicts` of a person by fingerprint, and last year's document; null where none were given. */
    readonly takes: FileGiven & {
      readonly lastYear: FileToCompare | null;
      readonly format: CheckFormat;
      readonly verdicts: Verdicts | null;
      readonly extras: CheckExtras;
    };
    readonly answers: FileReport;
  };
  readonly compare: { readonly takes: FilesGiven; readonly answers: CompareReport };
  readonly read: { readonly takes: FileGiven; readonly answers: FileReport };
  readonly corpus: { readonly takes: FileGiven & { readonly sha256: string }; readonly answers: CorpusLine };
  readonly verify: { readonly takes: FileToVerify; readonly answers: VerifyReport };
  readonly sarif: { readonly takes: readonly (SarifFile | Refused)[]; readonly answers: string };
}

/** One piece of work. */
export type FileTask = {
  [Kind in keyof FileWork]: { readonly kind: Kind; readonly of: FileWork[Kind]["takes"] };
}[keyof FileWork];
