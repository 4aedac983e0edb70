import { type Mark, writeHtml } from "@mingce/writers";
import type { Checked } from "./check.ts";

/** A checked document as a page with every place of an error or warning marked and explained. */
export function reportHtml(checked: Checked): string {
  const marks = checked.findings.flatMap((finding, i): Mark[] => {
    const address = finding.at[0]?.address ?? null;
    if (finding.severity === "info" || address === null) return [];
    return [{ address, id: `finding-${i + 1}`, className: finding.severity, title: finding.message }];
  });
  return writeHtml(checked.reading, { marks });
}
