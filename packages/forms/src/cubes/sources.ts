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

/** What the year's sources are called where a ledger is kept; the words say whose money it is. */
export const sourceWords: Readonly<Record<string, string>> = {
  ofTheYear: "本年收入",
  generalPublic: "一般公共预算拨款",
  "generalPublic.own": "一般公共预算拨款（本级财力）",
  "generalPublic.transfer": "一般公共预算拨款（上级转移支付）",
  governmentManagedFunds: "政府性基金预算拨款",
  "governmentManagedFunds.own": "政府性基金预算拨款（本级财力）",
  "governmentManagedFunds.transfer": "政府性基金预算拨款（上级转移支付）",
  stateCapitalOperations: "国有资本经营预算拨款",
  "stateCapitalOperations.own": "国有资本经营预算拨款（本级财力）",
  "stateCapitalOperations.transfer": "国有资本经营预算拨款（上级转移支付）",
  specialFiscalAccount: "财政专户核拨",
  unitFunds: "单位资金",
  publicServiceRevenue: "事业收入",
  higherAuthoritySubsidy: "上级补助收入",
  affiliateRemittance: "附属单位上缴收入",
  businessRevenue: "事业单位经营收入",
  otherRevenue: "其他收入",
};

/** What was carried over, as it is called there. */
export const carriedInWords: Readonly<Record<string, string>> = {
  carriedIn: "上年结转结余",
  "carriedIn.fiscal": "财政拨款结转",
  "carriedIn.generalPublic": "结转的一般公共预算拨款",
  "carriedIn.governmentManagedFunds": "结转的政府性基金预算拨款",
  "carriedIn.stateCapitalOperations": "结转的国有资本经营预算拨款",
  "carriedIn.nonFiscal": "非财政拨款结转结余",
  "carriedIn.specialFiscalAccount": "结转的财政专户核拨资金",
  "carriedIn.unitFunds": "结转的单位资金",
};
