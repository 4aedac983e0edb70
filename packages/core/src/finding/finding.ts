import type { Place } from "../statement/place.ts";

/** error: provably wrong; warning: to be looked at; info: a note. */
export type Severity = "error" | "warning" | "info";

/**
 * What is wrong in a document: a value, never thrown. The JSON of design.md §5.
 * `code` is stable for ever once released; `message` is Chinese, a full sentence: what, where, what to do.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Stable across re-reads of the same document: code, places and stated text. */
  readonly fingerprint: string;
  readonly at: readonly Place[];
  readonly stated: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  readonly tolerance: string | null;
  readonly basis: string;
  readonly proposal: Proposal | null;
}

/** A value that would put a finding right, and what speaks for it. */
export interface Proposal {
  readonly at: Place;
  readonly value: string;
  readonly cause: string;
  /** Relations the value satisfies: hard ones decide, plausible ones rank. */
  readonly support: { readonly hard: number; readonly plausible: number };
  readonly alternatives: readonly string[];
}

/** Everything a check fills in itself; the rest is null. */
export type FindingDraft = Pick<Finding, "code" | "severity" | "message" | "at" | "basis"> & Partial<Finding>;

/** Completes a finding and gives it its fingerprint. */
export function finding(draft: FindingDraft): Finding {
  const seen = draft.at.map((p) => [p.table, p.row, p.column, p.section, p.text].join("/")).join(";");
  return {
    stated: null,
    expected: null,
    difference: null,
    tolerance: null,
    proposal: null,
    ...draft,
    fingerprint: hash(`${draft.code}#${seen}#${draft.stated ?? ""}`),
  };
}

/** FNV-1a over UTF-16 units, twice with different seeds: short, stable, not a security measure. */
function hash(text: string): string {
  const run = (seed: number): string => {
    let h = seed;
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
    return h.toString(16).padStart(8, "0");
  };
  return run(0x811c9dc5) + run(0x9747b28c);
}
