import { type AnnotatedFile, annotateDocument } from "./annotate-document.ts";
import type { Checked } from "./check.ts";
import type { Refused } from "./read.ts";
import { reviewSummary } from "./review.ts";

/** A checked file given back with a note at each finding, and at its beginning what was and was not looked at. */
export function annotateChecked(bytes: Uint8Array, checked: Checked): Promise<AnnotatedFile | Refused> {
  const { file, findings, reading } = checked;
  return annotateDocument({
    bytes,
    file,
    document: reading.document,
    findings,
    summary: reviewSummary(checked),
  });
}
