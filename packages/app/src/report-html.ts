import { isSettled, verdictSays } from "@mingce/core";
import { type Mark, writeHtml } from "@mingce/writers";
import type { Checked } from "./check.ts";

/** A checked document as a page with every place of an error or warning marked and explained; what a person has settled is marked as such. */
export function reportHtml(checked: Checked): string {
  const marks = checked.findings.flatMap((finding, i): Mark[] => {
    const address = finding.at[0]?.address ?? null;
    if (finding.severity === "info" || address === null) return [];
    const { severity, message, verdict } = finding;
    const className = isSettled(finding) ? `${severity} settled` : severity;
    const title = verdict ? `${verdictSays(verdict)}\n${message}` : message;
    return [{ address, id: `finding-${i + 1}`, className, title }];
  });
  return writeHtml(checked.reading, { marks });
}
