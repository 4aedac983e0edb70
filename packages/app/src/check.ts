import {
  type Articulation,
  articulate,
  articulationFindings,
  type Coverage,
  coverageOf,
  type Finding,
  fingerprinted,
  type JudgedFinding,
  type Reading,
  type RelationKind,
  relationCounts,
  type Severity,
  withoutCertainty,
} from "@mingce/core";
import { judge, type RuleOutcome, rules } from "@mingce/rules";
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
}

/** Reads a file and checks all of it; refused where it cannot be read as a disclosure. */
export async function checkFile(
  bytes: Uint8Array,
  file: string,
  options: CheckOptions = {},
): Promise<Checked | Refused> {
  const read = await readDisclosureFile(bytes, file, options);
  return "refused" in read ? read : checkReading(file, read.reading);
}

/** Checks what was read: arithmetic by articulation, the rest by rules; findings in the order of the document. */
export function checkReading(file: string, reading: Reading): Checked {
  const articulation = articulate(reading);
  const findings: Finding[] = [...reading.findings, ...articulationFindings(reading, articulation)];
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

function lineOf(finding: Finding): number {
  const place = finding.at[0];
  return (place?.page ?? 0) * 100_000 + (place?.line ?? 0);
}
