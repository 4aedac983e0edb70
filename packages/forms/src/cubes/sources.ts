import { type Branches, closedTree, type Tree } from "@mingce/core";

/** The year's own revenue. Source: table 1 of the Xinjiang form of 2024. */
const ofTheYear: Branches = {
  generalPublic: { "generalPublic.own": {}, "generalPublic.transfer": {} },
  governmentManagedFunds: { "governmentManagedFunds.own": {}, "governmentManagedFunds.transfer": {} },
  stateCapitalOperations: { "stateCapitalOperations.own": {}, "stateCapitalOperations.transfer": {} },
  specialFiscalAccount: {},
  unitFunds: {
    publicServiceRevenue: {},
    higherAuthoritySubsidy: {},
    affiliateRemittance: {},
    businessRevenue: {},
    otherRevenue: {},
  },
};

/** Sources of a form that knows nothing carried over: the year's own revenue is all there is. */
export const ofTheYearTree: Tree = closedTree(ofTheYear);

/**
 * Funding sources (domain.md §2): the year's own revenue and what was carried over.
 * Source: tables 1 and 2 of the Xinjiang forms. One tree serves every form; a form prints the nodes it knows.
 */
export const sourceTree: Tree = closedTree({
  ofTheYear,
  carriedIn: {
    "carriedIn.fiscal": {
      "carriedIn.generalPublic": {},
      "carriedIn.governmentManagedFunds": {},
      "carriedIn.stateCapitalOperations": {},
    },
    "carriedIn.nonFiscal": { "carriedIn.specialFiscalAccount": {}, "carriedIn.unitFunds": {} },
  },
});

/** 财政拨款: the three budgets of the current year (domain.md §1). */
export const fiscalAppropriation: readonly string[] = [
  "generalPublic",
  "governmentManagedFunds",
  "stateCapitalOperations",
];

/** What a higher level of finance transfers, over the three budgets. */
export const transfers: readonly string[] = fiscalAppropriation.map((budget) => `${budget}.transfer`);

/** What the own level of finance appropriates, over the three budgets. */
export const ownAppropriation: readonly string[] = fiscalAppropriation.map((budget) => `${budget}.own`);
