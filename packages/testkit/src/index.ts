/** Generators of ledgers and documents, defect planters, shared cases. */

export * from "./articulations/sum-grid.ts";
export { budgetArbitrary } from "./budget/budget-arbitrary.ts";
export { type OwnCodedBudget, ownCoded } from "./budget/own-codes.ts";
export * from "./budget/related-budgets.ts";
export { type RenamedBudget, unusuallyNamed } from "./budget/renamed-budget.ts";
export * from "./damage/damage.ts";
export * from "./damage/damaged.ts";
export * from "./damage/random.ts";
export * from "./defects/defect.ts";
export { defects } from "./defects/defects.ts";
export { withText } from "./defects/edit-document.ts";
export { type Population, populationOf } from "./defects/number/sound-numbers.ts";
export * from "./document-to-text.ts";
export { drawnDocuments } from "./formats/drawn-documents.ts";
export * from "./planters/change-digit.ts";
export * from "./planters/printed-disclosure.ts";
export * from "./sample/disclosure.ts";
export * from "./sample/unit-budget.ts";
export * from "./sample/unit-text.ts";
