import type { Place } from "../statement/place.ts";
import { fingerprintOf } from "./fingerprint.ts";

/** error: provably wrong; warning: to be looked at; info: a note. */
export type Severity = "error" | "warning" | "info";

/** What each severity is called. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: "错误",
  warning: "提醒",
  info: "说明",
};

/**
 * What is wrong in a document: a value, never thrown. The JSON of design.md §5.
 * `code` is stable for ever once released; `message` is Chinese, a full sentence: what, where, what to do.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Stable across re-reads and new versions of a document; unique in it once a check has called `fingerprinted`. */
  readonly fingerprint: string;
  readonly at: readonly Place[];
  readonly stated: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  readonly tolerance: string | null;
  readonly basis: string;
  readonly proposal: Proposal | null;
}

/** A printed number with the value that would put it right, in the unit its place prints. */
export interface Correction {
  readonly at: Place;
  readonly value: string;
}

/** A value that would put a finding right, and what speaks for it. */
export interface Proposal extends Correction {
  readonly cause: string;
  /** Relations the value satisfies: hard ones decide, plausible ones rank. */
  readonly support: { readonly hard: number; readonly plausible: number };
  /** What the same cause has made wrong elsewhere: the other of two swapped cells, the rest of a shifted row. */
  readonly also: readonly Correction[];
  /** Other causes that explain as much, the likeliest first, three at most. */
  readonly alternatives: readonly Alternative[];
  /** True where the search for fewer causes was complete; false where it ended in its time box. */
  readonly exhausted: boolean;
  /** True where the value follows from the rest of the document; false where it is the likeliest of several. */
  readonly certain: boolean;
}

/** Another cause that would explain a finding as well. */
export interface Alternative extends Correction {
  readonly cause: string;
  /** Chinese, for people: where, and what it would be changed to. */
  readonly words: string;
}

/** Everything a check fills in itself; the rest is null. */
export type FindingDraft = Pick<Finding, "code" | "severity" | "message" | "at" | "basis"> & Partial<Finding>;

/** Completes a finding and gives it its fingerprint as far as it can be told without its document. */
export function finding(draft: FindingDraft): Finding {
  return {
    stated: null,
    expected: null,
    difference: null,
    tolerance: null,
    proposal: null,
    ...draft,
    fingerprint: fingerprintOf(draft),
  };
}
