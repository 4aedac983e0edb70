import { type Item, item, listed } from "@mingce/core";

/** 单位其他资金收入: the unit's own funds but for 事业收入 and 事业单位经营收入, which have lines of their own. */
const otherUnitFunds = ["higherAuthoritySubsidy", "affiliateRemittance", "otherRevenue"] as const;

/** The three budgets as this form names them; each is all of its budget, own funds and transfers. */
export const budgets: readonly Item[] = [
  item("一般公共预算", { source: "generalPublic" }, { also: ["一般公共预算拨款"] }),
  item("政府性基金预算", { source: "governmentManagedFunds" }, { also: ["政府性基金预算拨款"] }),
  item("国有资本经营预算", { source: "stateCapitalOperations" }, { also: ["国有资本经营预算拨款"] }),
];

/** Revenue that is no fiscal appropriation, a line each. */
export const otherSources: readonly Item[] = [
  item(
    "教育收费（财政专户）",
    { source: "specialFiscalAccount" },
    { also: ["教育收费", "财政专户（教育收费）"] },
  ),
  item("事业收入", { source: "publicServiceRevenue" }),
  item("事业单位经营收入", { source: "businessRevenue" }),
  item("单位其他资金收入", { source: otherUnitFunds }, { id: "otherUnitFunds", also: ["其他资金收入"] }),
];

/** Every source of the form. Source: table 1 of seed 001. */
export const sources = listed(...budgets, ...otherSources);
