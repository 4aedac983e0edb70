import { annotateChecked } from "./annotate-checked.ts";
import type { AnnotatedFile } from "./annotate-document.ts";
import { type Checked, checkReading } from "./check.ts";
import type { Refused } from "./read.ts";
import { readStored } from "./read-stored.ts";
import type { StoredDocument } from "./render-document.ts";
import { reportHtml } from "./report-html.ts";
import { withVerdicts } from "./with-verdicts.ts";

/** The report for reviewers on a stored document, as a page; refused where it can no longer be read. */
export async function reportStored(document: StoredDocument): Promise<string | Refused> {
  const checked = await checkStored(document);
  return "refused" in checked ? checked : reportHtml(checked);
}

/** A stored document as it was received, with a note at each finding; refused where its format holds none. */
export async function annotateStored(document: StoredDocument): Promise<AnnotatedFile | Refused> {
  const checked = await checkStored(document);
  return "refused" in checked ? checked : annotateChecked(document.bytes, checked);
}

async function checkStored(document: StoredDocument): Promise<Checked | Refused> {
  const { bytes, name, format, verdicts } = document;
  const read = await readStored(bytes, name, format);
  if ("refused" in read) return read;
  const checked = checkReading(name, read.reading);
  return verdicts === undefined ? checked : withVerdicts(checked, verdicts);
}
