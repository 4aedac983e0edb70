import { writeReview } from "@mingce/writers";
import type { Checked } from "./check.ts";
import { findingMarks } from "./finding-marks.ts";
import { reviewOf } from "./review.ts";

/**
 * A check as the report reviewers hand in, one self-contained page: part by part, with what was not looked at, and on
 * screen the document below with every place of a finding marked.
 */
export function reportHtml(checked: Checked): string {
  const marks = findingMarks(checked.findings);
  return writeReview(reviewOf(checked, marks), { reading: checked.reading, marks: [...marks.values()] });
}
