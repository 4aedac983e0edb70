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

/** What these sources are called where a ledger is kept. */
export const districtSourceWords: Readonly<Record<string, string>> = {
  fiscalAppropriation: "财政拨款收入",
  generalPublic: "一般公共预算资金",
  governmentManagedFunds: "政府性基金",
  stateCapitalOperations: "国有资本经营预算",
  publicServiceRevenue: "事业收入",
  businessRevenue: "事业单位经营收入",
  otherRevenue: "其他收入",
};
