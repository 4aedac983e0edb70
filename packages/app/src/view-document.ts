import { type Coverage, type CoverageLine, type Finding, partName } from "@mingce/core";
import { forms } from "@mingce/forms";
import { rules } from "@mingce/rules";
import type {
  DocumentDetail,
  RecordId,
  RuleOutcome,
  SeverityCounts,
  Store,
  VerdictRecord,
} from "@mingce/store";
import { formTitle } from "./list-documents.ts";
import { type Prepare, prepareDocument, rulesVersion } from "./prepare-document.ts";
import { type FindingPlace, type Rendered, renderDocument, type StoredDocument } from "./render-document.ts";

/** A finding with the places it can be shown at, and what a person holds of it; null where nothing was said. */
export interface ShownFinding extends Finding {
  readonly places: readonly FindingPlace[];
  readonly verdict: Omit<VerdictRecord, "fingerprint"> | null;
}

/** What a rule came to, with what it demands. */
export interface ShownRule extends RuleOutcome {
  readonly title: string;
  readonly basis: string;
}

/** Numbers of one kind in one table, section or sheet, with what that is called. */
export interface ShownCoverageLine extends CoverageLine {
  readonly name: string;
}

/** Everything a person sees of one disclosure. */
export interface DisclosureView extends Omit<DocumentDetail, "rules" | "coverage"> {
  readonly coverage: Coverage & { readonly byPart: readonly ShownCoverageLine[] };
  readonly formTitle: string | null;
  readonly rules: readonly ShownRule[];
  readonly findings: readonly ShownFinding[];
  /** How many of the findings a person has accepted or called false. */
  readonly settled: SeverityCounts;
  /** The document as one HTML article: every text escaped, the places of findings in `mark`. */
  readonly html: string;
}

/** How a stored document is rendered and checked; by default here, on a server in a thread of its own. */
export interface ViewOptions {
  readonly render?: (document: StoredDocument) => Rendered | Promise<Rendered>;
  readonly prepare?: Prepare;
}

/**
 * One disclosure with its findings and its document; null where there is none of this id. One that was checked with
 * another version of the rules is checked again and saved first. Verdicts given on any version of it are shown.
 */
export async function viewDisclosure(
  store: Store,
  id: RecordId,
  options: ViewOptions = {},
): Promise<DisclosureView | null> {
  const { findingsOf, settledCounts, verdictsOf } = await import("@mingce/store");
  const found = await upToDate(store, id, options.prepare ?? prepareDocument);
  if (found === null) return null;
  const { detail, bytes } = found;
  const findings = await findingsOf(store, id);
  const verdicts = new Map(
    (await verdictsOf(store, id)).map(({ fingerprint, ...said }) => [fingerprint, said]),
  );
  const { name, format } = detail;
  const { html, places } = await (options.render ?? renderDocument)({ bytes, name, format, findings });
  const form = forms.find((f) => f.id === detail.form) ?? null;
  const byPart = detail.coverage.byPart.map((line) => ({ ...line, name: partName({ form }, line.part) }));
  return {
    ...detail,
    coverage: { ...detail.coverage, byPart },
    formTitle: formTitle(detail.form),
    rules: detail.rules.map(shownRule),
    findings: findings.map((finding, i) => ({
      ...finding,
      places: places[i] ?? [],
      verdict: verdicts.get(finding.fingerprint) ?? null,
    })),
    settled: await settledCounts(store, id),
    html,
  };
}

/** What is kept of one document, for writing it out; null where there is none of this id. */
export async function storedDocument(store: Store, id: RecordId): Promise<StoredDocument | null> {
  const { bytesOf, documentById, findingsOf, verdictsOf } = await import("@mingce/store");
  const detail = await documentById(store, id);
  const bytes = await bytesOf(store, id);
  const findings = await findingsOf(store, id);
  const verdicts = new Map((await verdictsOf(store, id)).map((said) => [said.fingerprint, said]));
  if (detail === null || bytes === null) return null;
  return { bytes, name: detail.name, format: detail.format, findings, verdicts };
}

async function upToDate(
  store: Store,
  id: RecordId,
  prepare: Prepare,
): Promise<{ detail: DocumentDetail; bytes: Uint8Array } | null> {
  const { bytesOf, documentById, saveDocument } = await import("@mingce/store");
  const detail = await documentById(store, id);
  const bytes = await bytesOf(store, id);
  if (detail === null || bytes === null) return null;
  if (detail.version === rulesVersion) return { detail, bytes };
  const { name, format, sample } = detail;
  const again = await prepare({ bytes, name, format, sample }, () => {});
  if ("refused" in again) return { detail, bytes };
  await saveDocument(store, again);
  return { detail: (await documentById(store, id)) ?? detail, bytes };
}

function shownRule(result: RuleOutcome): ShownRule {
  const rule = rules.find((r) => r.id === result.id);
  return { ...result, title: rule?.title ?? result.id, basis: rule?.basis ?? "" };
}
