import { closedTree, type Tree } from "@mingce/core";

/**
 * Funding sources of the Shanghai district forms: they know no carry-over and exhaust the total.
 * Source: tables 1 and 2 of the forms of 2024 to 2026.
 */
export const districtSourceTree: Tree = closedTree({
  fiscalAppropriation: { generalPublic: {}, governmentManagedFunds: {}, stateCapitalOperations: {} },
  publicServiceRevenue: {},
  businessRevenue: {},
  otherRevenue: {},
});
