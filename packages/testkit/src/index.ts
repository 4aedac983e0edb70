/** Generators of ledgers and documents, defect planters, shared cases. */
export * from "./document-to-text.ts";
export * from "./sample/unit-budget.ts";
