import { type FindingVerdict, isSettled } from "@mingce/core";
import type { Checked } from "./check.ts";

/** Verdicts of a person by the fingerprint of the finding. */
export type Verdicts = ReadonlyMap<string, FindingVerdict>;

/** A check with what a person holds of each finding beside it, null where nothing was said. Nothing is left out. */
export function withVerdicts(checked: Checked, verdicts: Verdicts): Checked {
  const findings = checked.findings.map((finding) => ({
    ...finding,
    verdict: verdicts.get(finding.fingerprint) ?? null,
  }));
  return { ...checked, findings };
}

/** How many errors are left: those nobody has accepted or called false. */
export function openErrors({ findings }: Pick<Checked, "findings">): number {
  return findings.filter((finding) => finding.severity === "error" && !isSettled(finding)).length;
}
