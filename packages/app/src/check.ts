import {
  type Articulation,
  articulate,
  articulationFindings,
  besideLastYear,
  type Coverage,
  coverageOf,
  type Finding,
  fingerprinted,
  type JudgedFinding,
  type Known,
  type Place,
  type Reading,
  type RelationKind,
  relationCounts,
  type Severity,
  withoutCertainty,
} from "@mingce/core";
import { judge, type RuleOutcome, rules } from "@mingce/rules";
import type { FileToCompare } from "./compare.ts";
import { notChecked } from "./not-checked.ts";
import { type Refused, readDisclosureFile } from "./read.ts";

/** What a rule came to on one document. */
export interface RuleResult {
  readonly id: string;
  readonly outcome: "passed" | "failed" | "not-applicable" | "not-enough-data";
}

/** Everything a check found in one document. */
export interface Checked {
  readonly file: string;
  readonly reading: Reading;
  readonly articulation: Articulation;
  readonly coverage: Coverage;
  readonly relations: Readonly<Record<RelationKind, number>>;
  readonly rules: readonly RuleResult[];
  readonly summary: Readonly<Record<Severity, number>>;
  readonly findings: readonly JudgedFinding[];
}

/** Options of a check. */
export interface CheckOptions {
  /** Take the document to be of this form, whatever it looks like. */
  readonly form?: string;
  /** Last year's published document of the same body: what it confirms is not put in doubt, what it contradicts is found. */
  readonly lastYear?: FileToCompare;
}

/**
 * Reads a file and checks all of it; refused where it, or the document of last year given with it, cannot be read as a
 * disclosure, and where the latter is not last year's of the same body.
 */
export async function checkFile(
  bytes: Uint8Array,
  file: string,
  options: CheckOptions = {},
): Promise<Checked | Refused> {
  const read = await readDisclosureFile(bytes, file, options);
  if ("refused" in read || options.lastYear === undefined)
    return "refused" in read ? read : checkReading(file, read.reading);
  const last = await readDisclosureFile(options.lastYear.bytes, options.lastYear.file);
  if ("refused" in last) return last;
  const beside = besideLastYear(
    { file: options.lastYear.file, reading: last.reading },
    { file, reading: read.reading },
  );
  return "why" in beside
    ? refusedLastYear(options.lastYear.file, beside.why)
    : checkReading(file, read.reading, beside);
}

function refusedLastYear(file: string, why: string): Refused {
  return { file, refused: { code: "compare/not-last-year", message: `“${file}”不能用作上年的文件：${why}` } };
}

/** What is known of a document beside what it says itself. */
export interface Beside {
  readonly known: Known;
  /** What was found by it. */
  readonly findings: readonly Finding[];
}

/** Checks what was read: arithmetic by articulation, the rest by rules; findings in the order of the document. */
export function checkReading(
  file: string,
  reading: Reading,
  beside: Beside = { known: {}, findings: [] },
): Checked {
  const articulation = articulate(reading);
  const own = articulationFindings(reading, articulation, beside.known);
  const findings: Finding[] = [...reading.findings, ...own, ...notYetBlamed(beside.findings, own)];
  const results: RuleResult[] = [];
  for (const rule of rules) {
    const outcome: RuleOutcome = reading.blankTemplate
      ? { outcome: "not-applicable" }
      : judge(rule, { reading, form: reading.form, articulation });
    results.push({ id: rule.id, outcome: outcome.outcome });
    if (outcome.outcome === "failed") findings.push(...outcome.findings);
  }
  const coverage = coverageOf(reading, articulation);
  const judged = [...withoutCertainty(reading.document, findings), ...notChecked(reading, coverage)];
  judged.sort((a, b) => lineOf(a) - lineOf(b));
  const summary = { error: 0, warning: 0, info: 0 };
  for (const f of judged) summary[f.severity]++;
  return {
    file,
    reading,
    articulation,
    coverage,
    relations: relationCounts(articulation),
    rules: results,
    summary,
    findings: fingerprinted(reading.document, judged),
  };
}

/** Findings that speak of no number which is put right already: one cause is told once. */
function notYetBlamed(findings: readonly Finding[], told: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ address }: Place): string => JSON.stringify(address);
  const blamed = new Set(
    told.flatMap(({ proposal }) =>
      proposal === null ? [] : [proposal, ...proposal.also].map(({ at }) => keyOf(at)),
    ),
  );
  return findings.filter(({ at }) => !at.some((place) => blamed.has(keyOf(place))));
}

function lineOf(finding: Finding): number {
  const place = finding.at[0];
  return (place?.page ?? 0) * 100_000 + (place?.line ?? 0);
}
