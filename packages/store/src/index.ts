/** Schema, migrations and queries: documents with their readings, and budgets. */
export { budgetById } from "./budgets/budget-by-id.ts";
export { listBudgets } from "./budgets/list-budgets.ts";
export { saveBudget } from "./budgets/save-budget.ts";
export { bytesOf } from "./documents/bytes-of.ts";
export { documentById } from "./documents/document-by-id.ts";
export { findingsOf } from "./documents/findings-of.ts";
export { listDocuments } from "./documents/list-documents.ts";
export { removeDocument } from "./documents/remove-document.ts";
export { saveDocument } from "./documents/save-document.ts";
export { statementsOf } from "./documents/statements-of.ts";
export { openStore, type StorePlace } from "./open-store.ts";
export type * from "./records.ts";
export { isStoreRefusal, type StoreRefusal, type StoreRefusalCode } from "./refusal.ts";
export { type DumpRestored, restoreDump } from "./restore-dump.ts";
export type { Store } from "./store.ts";
