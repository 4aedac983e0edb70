import type { Severity } from "@mingce/core";

/**
 * What a part of a document came to. "conforms" only where every number of it was checked and nothing was found;
 * "doubtful" has something to look at and no error; "partly" has no finding and numbers that nothing was compared with.
 */
export type Verdict = "conforms" | "differs" | "doubtful" | "partly" | "unchecked";

/** What is wrong at one place, for people. */
export interface ReviewFinding {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  /** 第12页第3行，表5“行政运行”行“合计”列 */
  readonly where: string;
  readonly stated: string;
  readonly shouldBe: string;
  readonly basis: string;
  /** The mark of its place in the document shown below, null where it has none. */
  readonly anchor: string | null;
}

/** A part of the document: the cover, a table, a section, a target sheet. */
export interface ReviewPart {
  readonly name: string;
  readonly verdict: Verdict;
  /** Printed numbers, and how many of them were checked against another. */
  readonly numbers: number;
  readonly checked: number;
  /** Why it is not called conforming, where no finding says it. */
  readonly remark: string;
  readonly findings: readonly ReviewFinding[];
}

/** What a reviewer hands in: the document part by part, and what was not looked at. */
export interface Review {
  readonly unit: string;
  readonly year: string;
  readonly form: string;
  readonly file: string;
  /** The version of the rules it was checked with. */
  readonly version: string;
  /** One or two sentences that never say more than was looked at. */
  readonly conclusion: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly parts: readonly ReviewPart[];
  /** Sentences, each about something that was not checked; empty where all was. */
  readonly notLookedAt: readonly string[];
  /** Rules by what they came to, with their titles. */
  readonly rules: readonly { readonly outcome: string; readonly titles: readonly string[] }[];
}
