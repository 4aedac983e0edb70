import { type CoverageLine, type Finding, type NumberKind, placeName, type Severity } from "@mingce/core";
import type { Checked, RuleResult } from "./check.ts";
import { rulesVersion } from "./prepare-document.ts";
import type { Refused } from "./read.ts";

/** Printed numbers: how many, how many of them bound to a meaning, how many checked against another number. */
export interface NumberCount {
  readonly numbers: number;
  readonly bound: number;
  readonly checked: number;
}

/** The numbers of one file; those in free text stand apart and are in none of the other counts. */
export interface CorpusCoverage {
  readonly all: NumberCount;
  /** Amounts, shares and rates. */
  readonly money: NumberCount;
  /** Counts, areas, indicator values, weights. */
  readonly other: NumberCount;
  readonly freeText: { readonly numbers: number; readonly bound: number };
  readonly kinds: Readonly<Partial<Record<NumberKind, NumberCount>>>;
}

/** What a batch keeps of one file. Time in milliseconds. */
export interface CorpusLine {
  readonly file: string;
  readonly sha256: string;
  /** The version of the rules it was checked with; a kept line of another version is made anew. */
  readonly version: string;
  readonly refused: { readonly code: string; readonly message: string } | null;
  readonly form: string | null;
  readonly year: number | null;
  readonly level: string | null;
  readonly unit: string | null;
  readonly coverage: CorpusCoverage;
  readonly summary: Readonly<Record<Severity, number>>;
  /** Findings of each severity by code. */
  readonly findings: Readonly<Record<Severity, Readonly<Record<string, number>>>>;
  /** Every finding, and what each rule came to: for comparing with the last run. */
  readonly listed: readonly ListedFinding[];
  readonly rules: readonly RuleResult[];
  readonly milliseconds: number;
}

/** A finding as a batch keeps it; `where` is for people, empty where it has no place. */
export interface ListedFinding extends Pick<Finding, "code" | "severity" | "message" | "fingerprint"> {
  readonly where: string;
}

const money: ReadonlySet<NumberKind> = new Set<NumberKind>(["amount", "share", "rate"]);

/** The line of one checked or refused file. */
export function corpusLine(
  file: string,
  sha256: string,
  result: Checked | Refused,
  milliseconds: number,
): CorpusLine {
  const asked = { file, sha256, version: rulesVersion, milliseconds: Math.round(milliseconds) };
  if ("refused" in result) {
    return {
      ...asked,
      refused: result.refused,
      form: null,
      year: null,
      level: null,
      unit: null,
      coverage: coverageOf([], { numbers: 0, bound: 0 }),
      summary: { error: 0, warning: 0, info: 0 },
      findings: byCode([]),
      listed: [],
      rules: [],
    };
  }
  const { form, year, level, unit } = result.reading.identity;
  const { byPart, freeText } = result.coverage;
  return {
    ...asked,
    refused: null,
    form,
    year,
    level,
    unit,
    coverage: coverageOf(byPart, freeText),
    summary: result.summary,
    findings: byCode(result.findings),
    listed: result.findings.map(({ code, severity, message, fingerprint, at }) => ({
      code,
      severity,
      message,
      fingerprint,
      where: at[0] === undefined ? "" : placeName(result.reading, at[0]),
    })),
    rules: result.rules,
  };
}

/** The counts of several lines together. */
export function countOf(lines: readonly NumberCount[]): NumberCount {
  const sum = (of: keyof NumberCount): number => lines.reduce((n, l) => n + l[of], 0);
  return { numbers: sum("numbers"), bound: sum("bound"), checked: sum("checked") };
}

function coverageOf(lines: readonly CoverageLine[], freeText: CorpusCoverage["freeText"]): CorpusCoverage {
  const of = (wanted: (kind: NumberKind) => boolean): NumberCount =>
    countOf(lines.filter((l) => wanted(l.kind)));
  const kinds = [...new Set(lines.map((l) => l.kind))].sort();
  return {
    all: countOf(lines),
    money: of((kind) => money.has(kind)),
    other: of((kind) => !money.has(kind)),
    freeText,
    kinds: Object.fromEntries(kinds.map((kind) => [kind, of((k) => k === kind)])),
  };
}

function byCode(findings: readonly Finding[]): CorpusLine["findings"] {
  const counts: Record<Severity, Record<string, number>> = { error: {}, warning: {}, info: {} };
  for (const { severity, code } of findings) counts[severity][code] = (counts[severity][code] ?? 0) + 1;
  return counts;
}
