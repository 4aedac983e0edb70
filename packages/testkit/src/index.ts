/** Generators of ledgers and documents, defect planters, shared cases. */
export {};
