import { expect, it } from "vitest";
import * as store from "./index.ts";

it("the package offers these operations", () => {
  expect(Object.keys(store).sort()).toEqual([
    "budgetById",
    "bytesOf",
    "documentById",
    "findingsOf",
    "isStoreRefusal",
    "listBudgets",
    "listDocuments",
    "openStore",
    "removeDocument",
    "removeVerdict",
    "restoreDump",
    "saveBudget",
    "saveDocument",
    "saveVerdict",
    "settledCounts",
    "statementsOf",
    "verdictsOf",
  ]);
});
