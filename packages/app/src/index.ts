/** What a person can do, one operation a file. */

export { parseReasonsFrom } from "@mingce/core";
export type { Store, StorePlace, StoreRefusal } from "@mingce/store";
export { disclosureStyle } from "@mingce/writers";
export { annotateChecked } from "./annotate-checked.ts";
export type { AnnotatedFile, AnnotatedFormat } from "./annotate-document.ts";
export {
  type AuditedAmount,
  type AuditedBudget,
  type AuditedLeaks,
  auditLeaksOf,
  rowName,
} from "./audit-leaks.ts";
export { type Checked, type CheckOptions, checkFile, checkReading, type RuleResult } from "./check.ts";
export { type ComparedFiles, compareFiles, type FileToCompare } from "./compare.ts";
export { compareHtml } from "./compare-html.ts";
export { compareJson } from "./compare-json.ts";
export { compareText } from "./compare-text.ts";
export type { ComposeOptions } from "./compose.ts";
export { type CorpusLine, corpusLine } from "./corpus-line.ts";
export { corpusTable } from "./corpus-table.ts";
export { corpusWorkbook } from "./corpus-workbook.ts";
export { giveVerdict, type VerdictGiven } from "./give-verdict.ts";
export { budgetJson, type ImportedEntry, importEntry } from "./import-entry.ts";
export { type ImportedTables, importTables, type TablesOptions } from "./import-tables.ts";
export { type ImportedWorkbook, importWorkbook } from "./import-workbook.ts";
export {
  type DisclosureFilter,
  formTitle,
  type ListedDisclosure,
  listDisclosures,
} from "./list-documents.ts";
export { loadSamples, type SamplesLoaded } from "./load-samples.ts";
export { type MadeEntry, makeEntry } from "./make-entry.ts";
export { openDocuments } from "./open-documents.ts";
export {
  type Prepare,
  prepareDocument,
  type Received,
  rulesVersion,
  type Stage,
} from "./prepare-document.ts";
export { formIds, type Refused, readDisclosureFile } from "./read.ts";
export { readVerdicts } from "./read-verdicts.ts";
export { readingJson } from "./reading-json.ts";
export { type Accepted, type ReceiveOptions, receiveDocument } from "./receive-document.ts";
export { removeDisclosure } from "./remove-disclosure.ts";
export {
  exportDocument,
  type FindingPlace,
  type Rendered,
  renderDocument,
  type StoredDocument,
} from "./render-document.ts";
export { reportHtml } from "./report-html.ts";
export { checkLine } from "./report-json.ts";
export { reportSarif, type SarifFile } from "./report-sarif.ts";
export { reportText } from "./report-text.ts";
export { restoreStore, type StoreRestored } from "./restore-store.ts";
export { annotateStored, reportStored } from "./review-stored.ts";
export { type BudgetFile, type RolledUpBudgets, rollUpBudgets } from "./roll-up-budgets.ts";
export { type BadBudget, type Verified, verifyFile } from "./verify.ts";
export { verifyText } from "./verify-text.ts";
export {
  type DisclosureView,
  type ShownFinding,
  type ShownRule,
  storedDocument,
  type ViewOptions,
  viewDisclosure,
} from "./view-document.ts";
export { openErrors, type Verdicts, withVerdicts } from "./with-verdicts.ts";
export { withdrawVerdict } from "./withdraw-verdict.ts";
export { workOn } from "./work-on.ts";
export { type TaskLimits, TaskStopped, WorkThread } from "./work-thread.ts";
export { type WriteOptions, type WrittenBudget, type WrittenFile, writeBudget } from "./write-budget.ts";
export { type WritableFormat, writableFormats } from "./write-reading.ts";
